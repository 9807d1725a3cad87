import { useSharedWords, wordFor } from '../../words/shared.js';
import { ServerText } from '../reading/server-text.js';
import { DateTime } from './date-time.js';
import styles from './timeline.module.css';

interface TimelineStep {
  at: string;
  subject?: string;
  /** Stable step name, such as `submitted` or `licence-issued`. */
  step: string;
  by: { kind: string; name?: string | null };
  note?: string | null;
}

/** What happened, newest first. Nothing in it is ever rewritten. */
export function Timeline({ steps }: { steps: TimelineStep[] }) {
  const words = useSharedWords();
  return (
    <ol className={styles.timeline} reversed>
      {[...steps].reverse().map((step, index) => (
        <li key={`${step.at}-${step.step}-${String(index)}`}>
          <p className={styles.step}>{wordFor(words.steps, step.step)}</p>
          <p className={styles.when}>
            <DateTime value={step.at} style="moment" />
            {' · '}
            {step.by.name ?? wordFor(words.by, step.by.kind)}
          </p>
          {step.note ? (
            <p className={styles.note}>
              <ServerText>{step.note}</ServerText>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
