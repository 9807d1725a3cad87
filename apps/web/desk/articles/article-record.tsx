import type { DeskArticle } from '../../api/desk-client.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './articles.module.css';

/** What was decided about an article and when, newest first. */
export function ArticleRecord({ article }: { article: DeskArticle }) {
  const words = useWords();
  const shared = useSharedWords();
  const parts = new Map(article.content.components.map((part) => [part.id, part]));
  return (
    <>
      <Section title={words.article.rightsHistory}>
        {article.rightsHistory.length === 0 ? <p className={styles.quiet}>{words.article.noRightsHistory}</p> : null}
        <ol className={styles.record}>
          {article.rightsHistory.map((entry) => {
            const part = parts.get(entry.componentId);
            const to = entry.status ? shared.rights[entry.status] : words.article.asCredit;
            return (
              <li key={`${entry.at}-${entry.componentId}`}>
                <p>
                  {part ? `${wordFor(shared.componentKinds, part.kind)}: ` : null}
                  {words.article.fromTo(shared.rights[entry.fromStatus], to)}
                </p>
                {part?.caption ? (
                  <p className={styles.quiet}>
                    <bdi lang={article.language}>{part.caption}</bdi>
                  </p>
                ) : null}
                <p dir="auto">{entry.reason}</p>
                <Moment at={entry.at} by={entry.actorKind} name={entry.actorName} />
              </li>
            );
          })}
        </ol>
      </Section>
      <Section title={words.article.history}>
        <ol className={styles.record}>
          {article.history.map((entry) => (
            <li key={`${entry.at}-${entry.change}-${String(entry.version)}`}>
              <p>
                {wordFor(words.article.changes, entry.change)}{' '}
                <span className={styles.quiet}>{`${words.article.version} ${String(entry.version)}`}</span>
              </p>
              {entry.reason ? <p dir="auto">{entry.reason}</p> : null}
              <Moment at={entry.at} by={entry.actorKind} name={entry.actorName} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Moment({ at, by, name }: { at: string; by: string; name: string | null }) {
  const words = useWords();
  return (
    <p className={styles.quiet}>
      <DateTime value={at} style="moment" />
      <Comma />
      {name ? <bdi>{name}</bdi> : wordFor(words.article.by, by)}
    </p>
  );
}
