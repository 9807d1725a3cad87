import { useWords } from '../words/words.js';
import type { QueueFilters } from './use-queue.js';
import styles from './queue.module.css';

/** What a figure that was followed counts, in words; nothing when no link set a filter. */
export function LinkedFilter({ filters }: { filters: QueueFilters }) {
  const { work: words } = useWords();
  const { answered, by, declined, kept, sold, older, newer, from, to } = filters;
  const parts = [
    by === 'rule' ? words.linked.byRule : null,
    by === 'desk' ? words.linked.byDesk : null,
    declined ? words.linked.declined : null,
    kept === 'yes' ? words.linked.kept : null,
    kept === 'no' ? words.linked.broken : null,
    sold === 'yes' ? words.linked.sold : null,
    answered && !by && !declined && !kept ? words.linked.answered : null,
    older ? words.linked.older(Number(older)) : null,
    newer ? words.linked.newer(Number(newer)) : null,
    from && to ? words.linked.between(from, to) : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p className={styles.linked} role="status">
      {parts.join(' · ')}
    </p>
  );
}
