import type { Simulation, SimulationResult } from '../../api/desk-simulations.js';
import { countText, moneyText } from '../../design/data/format.js';
import { later } from '../../design/feedback/later.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { percentChange } from './change-text.js';
import { ExampleTables } from './example-tables.js';
import { FigureTable, Folded } from './figure-table.js';
import { FromTo } from './from-to.js';
import { GroupTable } from './group-table.js';
import { LicenseeTables } from './licensee-tables.js';
import { ReasonTable } from './reason-table.js';
import styles from './simulation.module.css';
import { useBandNames } from './use-band-names.js';

/** The chart's library is large, and only pages with figures need it. */
const SimulationChart = later(async () => (await import('./simulation-chart.js')).SimulationChart, 5);

/** What would be different: the sum first, then where it comes from, then who and which. */
export function SimulationFigures({ result, kind }: { result: SimulationResult; kind: Simulation['kind'] }) {
  return (
    <>
      <Totals result={result} />
      <Distribution result={result} kind={kind} />
      <GroupTable result={result} />
      <div className={styles.twins}>
        <Answers result={result} />
        <ReasonTable result={result} />
      </div>
      <LicenseeTables result={result} />
      <ExampleTables result={result} />
    </>
  );
}

/** How many requests get the answer, in force (0) or under the draft (1). */
const answersOf = (result: SimulationResult, side: 0 | 1, outcome: string): number =>
  result.outcomes
    .filter(({ move }) => move.split('>')[side] === outcome)
    .reduce((sum, { requests }) => sum + requests, 0);

function Totals({ result }: { result: SimulationResult }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const instant = (side: 0 | 1): number => answersOf(result, side, 'instant') / result.requests;
  return (
    <div className={styles.sums}>
      <dl className={styles.totals}>
        {result.totals.map(({ currency, before, after }) => (
          <div key={currency}>
            <dt>{words.total}</dt>
            <dd>
              <FromTo
                from={moneyText({ amount: before, currency }, { round: true })}
                to={moneyText({ amount: after, currency }, { round: true })}
              />{' '}
              <span className={styles.change}>{percentChange(before, after, locale)}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.instantShare}</dt>
          <dd>
            <FromTo from={percent.format(instant(0))} to={percent.format(instant(1))} />
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        {words.directions(
          countText(result.dearer, locale),
          countText(result.cheaper, locale),
          countText(result.same, locale),
        )}{' '}
        {words.ifSold}
      </p>
    </div>
  );
}

function Distribution({ result, kind }: { result: SimulationResult; kind: Simulation['kind'] }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const names = useBandNames(result);
  const prices = names.prices.map((name, band) => ({
    name,
    before: result.prices.before[band] ?? 0,
    after: result.prices.after[band] ?? 0,
  }));
  const changes = names.changes.map((name, band) => ({ name, requests: result.changes[band] ?? 0 }));
  const count = (n: number): string => countText(n, locale);
  return (
    <div className={styles.twins}>
      {kind === 'price-book' ? (
        <Section title={words.changes}>
          <SimulationChart data={changes} label={words.changesChart} series={['requests']} />
          <Folded summary={words.asTable}>
            <FigureTable
              caption={words.changes}
              heads={[words.changeOfPrice, words.requests]}
              rows={changes.map(({ name, requests }) => ({ key: name, label: name, figures: [count(requests)] }))}
            />
          </Folded>
        </Section>
      ) : (
        <AnswersChart result={result} />
      )}
      <Section title={words.prices}>
        <SimulationChart data={prices} label={words.pricesChart} series={['before', 'after']} />
        <Folded summary={words.asTable}>
          <FigureTable
            caption={words.prices}
            heads={[words.price, words.before, words.after]}
            rows={prices.map(({ name, before, after }) => ({
              key: name,
              label: name,
              figures: [count(before), count(after)],
            }))}
          />
        </Folded>
      </Section>
    </div>
  );
}

const OUTCOMES = ['instant', 'review', 'refused'] as const;

/** How many of each answer, in force and under the draft. */
function AnswersChart({ result }: { result: SimulationResult }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const data = OUTCOMES.map((outcome) => ({
    name: words.outcomes[outcome],
    before: answersOf(result, 0, outcome),
    after: answersOf(result, 1, outcome),
  }));
  return (
    <Section title={words.answersBySide}>
      <SimulationChart data={data} label={words.answersChart} series={['before', 'after']} />
      <Folded summary={words.asTable}>
        <FigureTable
          caption={words.answersBySide}
          heads={[words.answer, words.before, words.after]}
          rows={data.map(({ name, before, after }) => ({
            ...{ key: name, label: name },
            figures: [countText(before, locale), countText(after, locale)],
          }))}
        />
      </Folded>
    </Section>
  );
}

function Answers({ result }: { result: SimulationResult }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const moved = result.outcomes.filter(({ move }) => new Set(move.split('>')).size > 1);
  const stayed = result.outcomes.filter(({ move }) => new Set(move.split('>')).size === 1);
  return (
    <Section title={words.answers}>
      <FigureTable
        caption={words.answers}
        heads={[words.answer, words.requests]}
        rows={[...moved, ...stayed].map(({ move, requests }) => ({
          key: move,
          label: <Move move={move} />,
          figures: [countText(requests, locale)],
        }))}
      />
    </Section>
  );
}

/** `instant>review` in words. */
function Move({ move }: { move: string }) {
  const { simulation: words } = useWords();
  const names: Readonly<Record<string, string>> = words.outcomes;
  const [from = '', to = ''] = move.split('>');
  if (from === to) return words.stays(names[from] ?? from);
  return words.turns(names[from] ?? from, names[to] ?? to);
}
