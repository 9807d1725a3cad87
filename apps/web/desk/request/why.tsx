import type { DeskRequest } from '../../api/desk-client.js';
import { ServerSentences } from '../../design/reading/server-text.js';
import { Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/** Why a person has to look, before anything else. */
export function Why({ request }: { request: DeskRequest }) {
  const words = useWords();
  return (
    <>
      {request.reasons.length > 0 ? (
        <Section title={words.request.why}>
          <ul className={styles.why}>
            {request.reasons.map(({ code, message }) => (
              <li key={code}>
                <span className={styles.whyWord}>{wordFor(words.reasons, code)}</span>{' '}
                <ServerSentences code={code} message={message} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {request.freeText ? (
        <Section title={words.request.inTheirWords}>
          <p className={styles.freeText} dir="auto">
            {request.freeText}
          </p>
          {request.url ? (
            <p className={styles.url} dir="ltr">
              {request.url}
            </p>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
