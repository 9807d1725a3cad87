import { Button, Checkbox } from '@mantine/core';
import { IconArrowRight, IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { isProblem } from '../../api/problem.js';
import type { Article } from '../../api/views.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ArticleHead, ArticleReading } from '../../design/reading/article-reading.js';
import type { ReadingComponent } from '../../design/reading/article-view.js';
import { Page } from '../../design/shell/page.js';
import { DateTime } from '../../design/data/date-time.js';
import { QuoteBuilder } from '../quote/quote-builder.js';
import { canInclude, toggled } from '../quote/draft.js';
import { useDraft, type DraftControl } from '../quote/use-draft.js';
import { useWords } from '../words/words.js';
import { articleQuery } from './article-query.js';
import { AnswerLine } from './answer-line.js';
import { readingOf } from './reading-of.js';
import { Related } from './related.js';
import styles from './article.module.css';

export function ArticlePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const article = useQuery(articleQuery(id));
  if (article.isPending) {
    return (
      <Page title={words.article.title} heading={<>&nbsp;</>}>
        <Loading lines={10} />
      </Page>
    );
  }
  if (article.isError) {
    return (
      <Page title={words.article.title} width="text">
        <ProblemAlert
          error={article.error}
          onRetry={isProblem(article.error, 404) ? undefined : () => void article.refetch()}
        >
          <Link to="/">{words.notFound.toStart}</Link>
        </ProblemAlert>
      </Page>
    );
  }
  const { data } = article;
  return data.state === 'live' ? <LiveArticle key={data.id} article={data} /> : <ClosedArticle article={data} />;
}

/** Embargoed or withdrawn: said so, without detail. */
function ClosedArticle({ article }: { article: Article }) {
  const words = useWords();
  const isKilled = article.state === 'killed';
  return (
    <Page
      title={isKilled ? words.article.killed : words.article.embargoed}
      lead={isKilled ? words.article.killedText : words.article.embargoedText}
      width="text"
    >
      {article.embargoedUntil ? (
        <p>
          {words.article.until} <DateTime value={article.embargoedUntil} style="moment" />
        </p>
      ) : null}
      <Button component={Link} to="/">
        {words.notFound.toStart}
      </Button>
    </Page>
  );
}

function LiveArticle({ article }: { article: Article }) {
  const words = useWords();
  const control = useDraft(article);
  const reading = readingOf(article);
  useEffect(() => {
    document.title = `${article.headline} · Imprimatur`;
  }, [article.headline]);
  const isExcerpt = control.draft.blockIds !== null;
  return (
    <div className={styles.layout}>
      <div className={styles.printed}>
        <ArticleHead article={reading} />
        <AnswerLine article={article} />
        <a className={styles.toBuilder} href="#quote">
          {words.article.toBuilder}
          <IconArrowRight size={18} aria-hidden="true" className={styles.arrow} />
        </a>
        {isExcerpt ? (
          <div className={styles.excerptNote}>
            <Note>{words.article.chooseParagraphs}</Note>
          </div>
        ) : null}
        <ArticleReading
          article={reading}
          componentActions={(component) => <ComponentChoice component={component} control={control} />}
          chosenBlockIds={control.draft.blockIds}
          {...(isExcerpt
            ? { blockActions: (id: string) => <BlockChoice id={id} article={article} control={control} /> }
            : {})}
        />
        <p className={styles.original}>
          <a href={article.canonicalUrl} rel="canonical noreferrer">
            {words.article.original}
            <IconExternalLink size={16} aria-hidden="true" />
          </a>
        </p>
        <Related articleId={article.id} />
      </div>
      <div className={styles.beside}>
        <QuoteBuilder article={article} control={control} />
      </div>
    </div>
  );
}

/** Takes a picture into the licence, where it stands. */
function ComponentChoice({ component, control }: { component: ReadingComponent; control: DraftControl }) {
  const words = useWords();
  if (!canInclude(component)) return null;
  const { componentIds } = control.draft;
  return (
    <Checkbox
      className={styles.choice}
      size="sm"
      label={words.article.include}
      checked={componentIds.includes(component.id)}
      onChange={() => control.change({ componentIds: toggled(componentIds, component.id) })}
    />
  );
}

/** Takes a paragraph into the excerpt, where it stands. */
function BlockChoice({ id, article, control }: { id: string; article: Article; control: DraftControl }) {
  const words = useWords();
  const blockIds = control.draft.blockIds ?? [];
  const place =
    article.blocks
      .filter(({ kind }) => kind !== 'component' && kind !== 'gallery')
      .findIndex((block) => block.id === id) + 1;
  const order = article.blocks.map((block) => block.id);
  const change = () =>
    control.change({ blockIds: toggled(blockIds, id).sort((a, b) => order.indexOf(a) - order.indexOf(b)) });
  return (
    <Checkbox size="sm" label={words.article.takeParagraph(place)} checked={blockIds.includes(id)} onChange={change} />
  );
}
