import { IconUsers } from '@tabler/icons-react';
import { ApiProblem } from '../../api/problem.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { ServerText } from '../../design/reading/server-text.js';
import { useWords } from '../words/words.js';
import styles from './decision.module.css';

/** Somebody else decided first: who it was, and what was written here, so that nothing of it is lost. */
export function MovedOn({ error, note }: { error: unknown; note: string | undefined }) {
  const words = useWords();
  return (
    <div role="alert" className={styles.movedOn}>
      <IconUsers size={20} aria-hidden="true" />
      <div>
        <p className={styles.movedOnTitle}>{words.decision.movedOn}</p>
        {error instanceof ApiProblem && error.detail ? (
          <p>
            <ServerText>{error.detail}</ServerText>
          </p>
        ) : null}
        {note ? (
          <>
            <p className={styles.quiet}>
              {words.decision.movedOnNote} <CopyText value={note} what={words.decision.movedOnNote} />
            </p>
            <blockquote className={styles.quote} dir="auto">
              {note}
            </blockquote>
          </>
        ) : null}
      </div>
    </div>
  );
}
