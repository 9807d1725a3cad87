import type { Source } from '../../api/desk-sources.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { Note } from '../../design/feedback/note.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { doneOf, OutcomeCounts } from './outcome-counts.js';
import { ReasonLines } from './reason-lines.js';
import styles from './sources.module.css';

const TONES = {
  healthy: 'good',
  troubled: 'waiting',
  failing: 'waiting',
  new: 'plain',
  paused: 'plain',
  archived: 'plain',
} as const;

/** How the source stands: the last run in words, or the present one as it goes on. */
export function RunStanding({ source }: { source: Source }) {
  const words = useWords();
  const { locale } = useLanguage();
  const run = source.lastRun;
  const count = (n: number): string => countText(n, locale);
  const isOpen = run?.state === 'waiting' || run?.state === 'running';
  return (
    <div className={styles.standing}>
      <Note tone={TONES[source.health]}>
        <p>
          {words.sources.healthWhy[source.health]}
          {source.failures > 1 ? ` ${words.sources.failures(source.failures)}` : null}
        </p>
        {run ? <ReasonLines of={run} /> : null}
      </Note>
      {isOpen ? <Progress done={doneOf(run)} all={doneOf(run) + run.waiting} label={words.sources.progress} /> : null}
      {run && !isOpen ? (
        <div>
          <p className={styles.quiet}>
            {words.sources.lastRun}: <DateTime value={run.createdAt} style="moment" />
            <Comma />
            {words.sources.triggers[run.trigger]}
            {run.format ? `, ${run.format}` : ''}
            {run.total === null ? '' : `, ${words.sources.ofTotal(count(run.total))}`}
            {run.known > 0 ? `, ${words.sources.known(count(run.known))}` : ''}
          </p>
          <OutcomeCounts counts={run} />
        </div>
      ) : null}
    </div>
  );
}

/** How far something has come; told to screen readers as it moves. */
export function Progress({ done, all, label }: { done: number; all: number; label: string }) {
  const words = useWords();
  const { locale } = useLanguage();
  return (
    <div>
      <progress className={styles.bar} aria-label={label} {...(all > 0 ? { value: done, max: all } : {})} />
      <p role="status" className={styles.quiet}>
        {all > 0 ? words.sources.progressText(countText(done, locale), countText(all, locale)) : words.sources.looking}
      </p>
    </div>
  );
}
