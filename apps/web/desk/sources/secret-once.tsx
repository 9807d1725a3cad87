import { CopyText } from '../../design/feedback/copy-text.js';
import { Note } from '../../design/feedback/note.js';
import { useWords } from '../words/words.js';
import styles from './sources.module.css';

/** Where the licensees' site answers: the push goes there, and the desk lies beside it. */
const path = (sourceId: string): string => `/api/v1/sources/${sourceId}/ninjs`;

/** A secret that is shown this once, and how to use it. */
export function SecretOnce({ sourceId, secret }: { sourceId: string; secret: string | null }) {
  const words = useWords();
  return (
    <>
      {secret ? (
        <>
          <Note tone="waiting">{words.secret.once}</Note>
          <div className={styles.code} dir="ltr">
            <code>{secret}</code>
            <CopyText value={secret} what={words.secret.copy} />
          </div>
        </>
      ) : null}
      <div>
        <p className={styles.quiet}>{words.secret.endpoint}</p>
        <div className={styles.code} dir="ltr">
          <code>POST {path(sourceId)}</code>
          <CopyText value={path(sourceId)} what={words.secret.endpoint} />
        </div>
      </div>
      <p className={styles.quiet}>{words.secret.how}</p>
    </>
  );
}
