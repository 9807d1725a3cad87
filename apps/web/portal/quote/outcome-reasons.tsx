import { UnstyledButton } from '@mantine/core';
import type { Quote } from '../../api/views.js';
import { ServerSentences } from '../../design/reading/server-text.js';
import { useWords } from '../words/words.js';
import styles from './price.module.css';

type Reason = Quote['reasons'][number];

/** Every reason with what can be done about it. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={`${reason.code}-${reason.message}`} data-outcome={reason.outcome}>
          <ServerSentences {...reason} />
        </li>
      ))}
    </ul>
  );
}

/** The first reason in the panel, where room is short; the rest are one click away. */
export function OutcomeReasons({ reasons, onMore }: { reasons: readonly Reason[]; onMore: () => void }) {
  const words = useWords();
  const weightiest = reasons.find(({ outcome }) => outcome === 'refused') ?? reasons[0];
  if (!weightiest) return null;
  return (
    <div className={styles.firstReason}>
      <ReasonList reasons={[weightiest]} />
      {reasons.length > 1 ? (
        <UnstyledButton className={styles.quiet} onClick={onMore}>
          {words.price.moreReasons(reasons.length - 1)}
        </UnstyledButton>
      ) : null}
    </div>
  );
}
