import { Link } from 'react-router';
import type { SimulationResult } from '../../api/desk-simulations.js';
import { moneyText } from '../../design/data/format.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { FigureTable } from './figure-table.js';
import styles from './simulation.module.css';

type Example = SimulationResult['examples']['dearer'][number];

/** Single requests to look at: the largest changes each way, and answers that would be another. */
export function ExampleTables({ result }: { result: SimulationResult }) {
  const { simulation: words } = useWords();
  const kinds = (['dearer', 'cheaper', 'answers'] as const).filter((kind) => result.examples[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <>
      {kinds.map((kind) => (
        <Section key={kind} title={words.examples[kind]}>
          <Examples caption={words.examples[kind]} examples={result.examples[kind]} />
        </Section>
      ))}
    </>
  );
}

function Examples({ caption, examples }: { caption: string; examples: readonly Example[] }) {
  const { simulation: words } = useWords();
  const { outcomes } = useSharedWords();
  const side = (currency: string, { amount, outcome }: Example['before']) => (
    <>
      {moneyText({ amount, currency }, { round: true })}{' '}
      <span className={styles.quiet}>
        <bdi>{outcomes[outcome]}</bdi>
      </span>
    </>
  );
  return (
    <FigureTable
      caption={caption}
      heads={[words.request, words.before, words.after]}
      rows={examples.map(({ reference, headline, licensee, currency, before, after }) => ({
        key: reference,
        label: (
          <span className={styles.example}>
            <Link to={`/requests/${reference}`}>{reference}</Link>
            <bdi className={styles.headline}>{headline}</bdi>
            <bdi className={styles.quiet}>{licensee}</bdi>
          </span>
        ),
        figures: [side(currency, before), side(currency, after)],
      }))}
    />
  );
}
