import { Money } from '../../design/data/money.js';
import { ServerSentences } from '../../design/reading/server-text.js';
import type { Mistake } from '../../api/desk-prices.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { UseSketch } from './use-sketch.js';
import styles from './prices.module.css';

/** Everything that hinders the draft, each with the way to its field; a broken law with the two uses that show it. */
export function MistakeList({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { prices: words } = useWords();
  if (mistakes.length === 0) return null;
  return (
    <section className={styles.mistakes} aria-label={words.mistakes(mistakes.length)}>
      <h2 className={styles.mistakesTitle}>{words.mistakes(mistakes.length)}</h2>
      <ul>
        {mistakes.map((mistake) => (
          <li key={`${mistake.path} ${mistake.code}`}>
            <button type="button" className={styles.toField} onClick={() => goTo(mistake.path)}>
              {words.toField}
            </button>{' '}
            {mistake.uses ? <BrokenLaw uses={mistake.uses} /> : <ServerSentences {...mistake} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function BrokenLaw({ uses }: { uses: NonNullable<Mistake['uses']> }) {
  const { prices: words } = useWords();
  return (
    <>
      {words.lawBroken}
      <dl className={styles.uses}>
        <Shown name={words.narrower} use={uses.narrower} />
        <Shown name={words.wider} use={uses.wider} />
      </dl>
    </>
  );
}

function Shown({ name, use }: { name: string; use: NonNullable<Mistake['uses']>['wider'] }) {
  const shared = useSharedWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>
          <Money value={use.total} round />
        </strong>{' '}
        ({shared.outcomes[use.outcome]}): <UseSketch {...use} />
      </dd>
    </div>
  );
}

/** To the field of a mistake, or to the nearest thing it is a part of. */
function goTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const field = document.getElementById(`field-${parts.slice(0, length).join('.')}`);
    if (field) return field.focus();
  }
  document.getElementById(parts[0] ?? '')?.scrollIntoView();
}
