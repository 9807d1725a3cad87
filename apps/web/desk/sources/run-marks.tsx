import type { RunMark } from '../../api/desk-sources.js';
import { dateText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './sources.module.css';

const toneOf = ({ state, taken, failed }: RunMark): string => {
  if (state === 'failed') return 'failed';
  if (state !== 'finished') return 'running';
  if (failed > 0) return 'gaps';
  return taken > 0 ? 'taken' : 'quiet';
};

/** The last runs as a row of bars, as high as what they brought; one picture to screen readers, told in words. */
export function RunMarks({ marks }: { marks: RunMark[] }) {
  const words = useWords();
  const { locale } = useLanguage();
  if (marks.length === 0) return <span className={styles.quiet}>{words.sources.noMarks}</span>;
  const most = Math.max(1, ...marks.map(({ taken, failed }) => taken + failed));
  const told = ({ state, at, taken, failed }: RunMark): string => {
    const date = dateText(at, locale, 'moment');
    return state === 'failed' ? words.sources.markFailed(date) : words.sources.mark(date, taken, failed);
  };
  return (
    <span role="img" aria-label={`${words.sources.marks}. ${told(marks.at(-1)!)}`} className={styles.marks}>
      {marks.map((mark) => (
        <span
          key={mark.id}
          className={styles.mark}
          data-tone={toneOf(mark)}
          title={told(mark)}
          style={{ height: `${String(12 + Math.round((88 * (mark.taken + mark.failed)) / most))}%` }}
        />
      ))}
    </span>
  );
}
