import { useSharedWords, wordFor } from '../../words/shared.js';
import { DateTime } from '../data/date-time.js';
import styles from './reading.module.css';

interface Correction {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  canonicalUrl: string;
  licensedVersion: number;
  version: number;
  codes: string[];
  note: string | null;
  at: string;
}

/** What was corrected in a licence's articles since they were licensed, the newest first; `hasNotices` where notices say more. */
export function Corrections({
  corrections,
  hasNotices = false,
}: {
  corrections: readonly Correction[];
  hasNotices?: boolean;
}) {
  const { corrections: words } = useSharedWords();
  if (corrections.length === 0) {
    return <p className={styles.quietLine}>{hasNotices ? words.seeNotices : words.none}</p>;
  }
  return (
    <ol className={styles.corrections}>
      {corrections.map((one) => (
        <li key={`${one.articleId}-${String(one.version)}`}>
          <p className={styles.correctedHeadline} lang={one.language} dir={one.direction}>
            {one.headline}
          </p>
          <p>{one.codes.map((code) => wordFor(words.codes, code)).join(' · ')}</p>
          {one.note ? <p dir="auto">{one.note}</p> : null}
          <p className={styles.quietLine}>
            <DateTime value={one.at} style="moment" />. {words.since(one.licensedVersion, one.version)} {words.whatToDo}
          </p>
          <p>
            <a href={one.canonicalUrl}>{words.original}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
