import { Button } from '@mantine/core';
import type { DeskRequest } from '../../api/desk-client.js';
import { Note } from '../../design/feedback/note.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './decision.module.css';

type Changed = DeskRequest['changedArticles'][number];

interface ChangedArticlesProps {
  articles: readonly Changed[];
  /** Begins a counter-offer; null where none may be made. */
  onOffer: (() => void) | null;
}

const lacks = ({ gone, goneBlockIds }: Changed): boolean => gone.length + goneBlockIds.length > 0;

/** What of the articles is not as it was asked for, said before anything is decided. */
export function ChangedArticles({ articles, onOffer }: ChangedArticlesProps) {
  const { changed: words } = useWords().decision;
  if (articles.length === 0) return null;
  return (
    <Note tone="waiting">
      {articles.map((article) => (
        <div key={article.articleId} className={styles.changed}>
          <p>
            <strong lang={article.language} dir={article.direction}>
              {article.headline}
            </strong>
          </p>
          {article.state === 'live' ? null : <p>{words[article.state]}</p>}
          {article.isEdited && article.state === 'live' ? <p>{words.edited}</p> : null}
          <GoneParts article={article} />
        </div>
      ))}
      {articles.some(lacks) ? (
        <>
          <p>{onOffer ? words.without : words.notAsAsked}</p>
          {onOffer ? (
            <Button size="xs" variant="default" className={styles.offerWithout} onClick={onOffer}>
              {words.offerWithout}
            </Button>
          ) : null}
        </>
      ) : null}
    </Note>
  );
}

function GoneParts({ article }: { article: Changed }) {
  const { changed: words } = useWords().decision;
  const shared = useSharedWords();
  if (!lacks(article)) return null;
  const { gone, goneBlockIds, language, direction } = article;
  return (
    <ul>
      {gone.map(({ componentId, kind, caption, why }) => (
        <li key={componentId}>
          {words[why](wordFor(shared.componentKinds, kind))}
          {caption ? (
            <p className={styles.quiet} lang={language} dir={direction}>
              {caption}
            </p>
          ) : null}
        </li>
      ))}
      {goneBlockIds.length > 0 ? <li>{words.paragraphs(goneBlockIds.length)}</li> : null}
    </ul>
  );
}
