import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { isProblem } from '../../api/problem.js';
import type { DeskArticle } from '../../api/desk-client.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ArticleHead, ArticleReading } from '../../design/reading/article-reading.js';
import type { ReadingComponent } from '../../design/reading/article-view.js';
import { Columns, Page } from '../../design/shell/page.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { ArticleStateTag } from '../marks/article-state.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ArticleFacts } from './article-facts.js';
import { ArticleRecord } from './article-record.js';
import { ChangeRights } from './change-rights.js';
import { PartBoard } from './part-board.js';
import { readingOf } from './reading-of.js';
import { articleQuery } from './use-article.js';
import styles from './articles.module.css';

export function ArticlePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const article = useQuery(articleQuery(id));
  if (article.isPending) {
    return (
      <Page title={words.articles.title} heading={<>&nbsp;</>}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (article.isError && !article.data) {
    return (
      <Page title={words.articles.title} width="text">
        <ProblemAlert
          error={article.error}
          onRetry={isProblem(article.error, 404) ? undefined : () => void article.refetch()}
        />
      </Page>
    );
  }
  return <ArticleView article={article.data} />;
}

/** The whole article with its rights drawn on it, and beside it every part with what was decided about it. */
function ArticleView({ article }: { article: DeskArticle }) {
  const words = useWords();
  const shared = useSharedWords();
  const mayChange = useMay('changeRights');
  const [changing, setChanging] = useState<string | null>(null);
  const reading = readingOf(article);
  useEffect(() => {
    document.title = `${article.headline} · Imprimatur`;
  }, [article.headline]);
  const changeButton = ({ id, kind }: ReadingComponent) => (
    <Button
      size="compact-sm"
      aria-label={words.article.changeOf(wordFor(shared.componentKinds, kind))}
      onClick={() => setChanging(id)}
    >
      {words.article.change}
    </Button>
  );
  return (
    <div className={styles.page}>
      <p className={styles.eyebrow}>
        <Link to="/articles">{words.article.back}</Link>
        <ArticleStateTag state={article.state} />
      </p>
      <Columns
        aside={
          <>
            <PartBoard article={article} onChange={mayChange ? setChanging : null} />
            <ArticleFacts article={article} />
            <ArticleRecord article={article} />
          </>
        }
      >
        <ArticleHead article={reading} />
        <div className={styles.reading}>
          <ArticleReading article={reading} {...(mayChange ? { componentActions: changeButton } : {})} />
        </div>
      </Columns>
      <ChangeRights
        key={changing}
        article={article}
        component={article.content.components.find(({ id }) => id === changing) ?? null}
        onClose={() => setChanging(null)}
      />
    </div>
  );
}
