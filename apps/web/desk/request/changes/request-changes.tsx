import type { DeskRequest } from '../../../api/desk-client.js';
import { BeforeAfter } from '../../../design/data/before-after.js';
import { DateTime } from '../../../design/data/date-time.js';
import { Section } from '../../../design/shell/page.js';
import { useWords } from '../../words/words.js';
import { useChangeRows, useLineRows } from './change-rows.js';
import { stepsOf, type Step } from './steps.js';
import styles from './changes.module.css';

/** What changed from one version of the ask to the next, and from offer to offer: the newest open, the others folded. */
export function RequestChanges({ request }: { request: DeskRequest }) {
  const words = useWords();
  const [newest, ...earlier] = stepsOf(request);
  if (!newest) return null;
  return (
    <Section title={words.askVersions.show}>
      <h3 className={styles.head}>
        <StepHead step={newest} />
      </h3>
      <StepChanges step={newest} />
      {earlier.map((step) => (
        <details key={step.key} className={styles.earlier}>
          <summary>
            <StepHead step={step} />
          </summary>
          <StepChanges step={step} />
        </details>
      ))}
    </Section>
  );
}

function StepHead({ step: { kind, at, after, comparedWith } }: { step: Step }) {
  const words = useWords();
  const name = kind === 'ask' ? words.askVersions.askedAs(after.version) : words.request.offerVersion(after.version);
  return (
    <>
      <span className={styles.name}>{name}</span>{' '}
      <span className={styles.quiet}>
        <DateTime value={at} style="moment" /> ·{' '}
        {kind === 'ask' ? words.askVersions.comparedAsk : words.askVersions.compared[comparedWith]}
      </span>
    </>
  );
}

function StepChanges({ step }: { step: Step }) {
  const words = useWords();
  const rows = useChangeRows(step);
  const lines = useLineRows(step);
  const label = step.kind === 'ask' ? words.askVersions.asks : words.request.offers;
  const heads = (term: string) => [term, words.askVersions.before, words.askVersions.after] as const;
  return (
    <>
      {rows.length > 0 ? (
        <BeforeAfter label={label} heads={heads(words.askVersions.term)} rows={rows} />
      ) : (
        <p className={styles.quiet}>{words.askVersions.same}</p>
      )}
      {lines.length > 0 ? (
        <details className={styles.lines}>
          <summary>{words.askVersions.linesOf(lines.length)}</summary>
          <BeforeAfter label={words.askVersions.priceLine} heads={heads(words.askVersions.priceLine)} rows={lines} />
        </details>
      ) : null}
    </>
  );
}
