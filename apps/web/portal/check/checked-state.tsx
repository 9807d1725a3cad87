import type { LiveState, Report } from '../../../../libs/verification/src/index.js';
import { DateTime } from '../../design/data/date-time.js';
import { Note } from '../../design/feedback/note.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './check.module.css';

/** A withdrawal comes before a state in which the licence could be used, as on the verify page. */
function shown({ state, withdrawn, usable }: Extract<LiveState, { known: true }>): string {
  if (withdrawn === 'some' && usable) return 'partly-withdrawn';
  return withdrawn === 'all' && state !== 'expired' && state !== 'terminated' ? 'withdrawn' : state;
}

/** What the issuer says now, or plainly that it is not known. */
export function CheckedState({ report: { licence, manifest }, state }: { report: Report; state: LiveState }) {
  const words = useWords();
  if (!state.known) return <Note tone="waiting">{words.check.unknown[state.why]}</Note>;
  const held = licence?.revision ?? manifest?.licence.revision;
  const isFormer = held !== undefined && state.revision !== null && state.revision > held;
  return (
    <div className={styles.state}>
      <p className={styles.stateLine}>
        {words.check.stateNow} <StateBadge kind="licence" state={shown(state)} />
      </p>
      {isFormer ? <p>{words.check.formerRevision}</p> : null}
      {state.notices.length > 0 ? (
        <ul className={styles.findings}>
          {state.notices.map(({ kind, at }) => (
            <li key={`${kind} ${at}`}>
              {wordFor(words.notices.kinds, kind)}, <DateTime value={at} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
