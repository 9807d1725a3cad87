import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './sources.module.css';

const ORDER = ['imported', 'updated', 'unchanged', 'skipped', 'failed'] as const;
type Counts = Record<(typeof ORDER)[number], number>;

export const doneOf = (counts: Counts): number => ORDER.reduce((sum, outcome) => sum + counts[outcome], 0);

/** How many came to which end; what is none is left out. */
export function OutcomeCounts({ counts }: { counts: Counts }) {
  const words = useWords();
  const { locale } = useLanguage();
  const shown = ORDER.filter((outcome) => counts[outcome] > 0);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.counts}>
      {shown.map((outcome) => (
        <li key={outcome} data-outcome={outcome}>
          {countText(counts[outcome], locale)} {words.sources.outcomes[outcome].toLocaleLowerCase(locale)}
        </li>
      ))}
    </ul>
  );
}
