import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dashboard } from '../../api/desk-workplace.js';
import { countText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { ServerText } from '../../design/reading/server-text.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { durationText } from '../marks/duration-text.js';
import { useWords } from '../words/words.js';
import { answeredIn, waiting } from './links.js';
import figures from '../../design/data/table.module.css';
import styles from './dashboard.module.css';

interface Row {
  key: string;
  cells: ReactNode[];
}

function Table({ caption, heads, rows, empty }: { caption: string; heads: string[]; rows: Row[]; empty: string }) {
  if (rows.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <div className={figures.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={i === 0 ? undefined : figures.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) => (
                <td key={heads[i]} className={i === 0 ? undefined : figures.figure}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A number that leads to what it counts; nothing to lead to where it is none. */
function Count({ value, to }: { value: number; to: string }) {
  const { locale } = useLanguage();
  return value === 0 ? countText(0, locale) : <Link to={to}>{countText(value, locale)}</Link>;
}

interface FiguresProps {
  figures: Dashboard;
}

/** The numbers of both charts. */
export function Steps({ figures }: FiguresProps) {
  const { dashboard: words } = useWords();
  const { locale } = useLanguage();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = (value: number | null) => (value === null ? '–' : durationText(value, locale));
  const rows = figures.steps
    .filter(({ byRule, byDesk }) => byRule + byDesk > 0)
    .map((step) => ({
      key: step.from,
      cells: [
        step.from === step.to
          ? day.format(new Date(step.from))
          : day.formatRange(new Date(step.from), new Date(step.to)),
        <Count key="rule" value={step.byRule} to={answeredIn(step, { by: 'rule' })} />,
        <Count key="desk" value={step.byDesk} to={answeredIn(step, { by: 'desk' })} />,
        time(step.medianSeconds),
        time(step.ninetiethSeconds),
      ],
    }));
  const heads = [words.when, words.byRule, words.byDesk, words.median, words.ninetieth];
  return (
    <details className={styles.numbers}>
      <summary>{words.asTable}</summary>
      <Table caption={words.asTable} heads={heads} rows={rows} empty={words.noAnswers} />
    </details>
  );
}

export function Open({ figures }: FiguresProps) {
  const { dashboard: words } = useWords();
  const rows = figures.open.map(({ older, newer, requests, late }) => {
    const age = {
      ...(older === null ? {} : { older: String(older) }),
      ...(newer === null ? {} : { newer: String(newer) }),
    };
    return {
      key: `${String(older)}-${String(newer)}`,
      cells: [
        words.age(older, newer),
        <Count key="all" value={requests} to={waiting(age)} />,
        <Count key="late" value={late} to={waiting({ ...age, late: 'yes' })} />,
      ],
    };
  });
  return (
    <Section title={words.open}>
      <Table
        caption={words.open}
        heads={[words.waits, words.requests, words.late]}
        rows={rows}
        empty={words.noAnswers}
      />
    </Section>
  );
}

/** How much of the whole, to be seen at a glance; the number stands beside it. */
function Bar({ share }: { share: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ width: `${String(Math.round(share * 100))}%` }} />
    </span>
  );
}

export function Declines({ figures }: FiguresProps) {
  const { dashboard: words } = useWords();
  const all = figures.declines.reduce((sum, { requests }) => sum + requests, 0);
  const rows = figures.declines.map(({ code, message, requests }) => ({
    key: code,
    cells: [
      <span key="why">
        <ServerText>{message}</ServerText>
        <Bar share={requests / all} />
      </span>,
      <Count key="n" value={requests} to={answeredIn(figures.days, { declined: code })} />,
    ],
  }));
  return (
    <Section title={words.declines}>
      <Table caption={words.declines} heads={[words.reason, words.requests]} rows={rows} empty={words.noDeclines} />
    </Section>
  );
}

/** Exact enough to draw with. */
const minorOf = ({ amount }: { amount: string }): number => Number(amount);

export function Revenue({ figures, revenue }: FiguresProps & { revenue: NonNullable<Dashboard['revenue']> }) {
  const { dashboard: words } = useWords();
  // Amounts of two currencies are of no common length, and one alone has nothing to be compared with.
  const inCurrency = (currency: string) =>
    revenue.flatMap(({ amounts }) => amounts.filter((one) => one.currency === currency).map(minorOf));
  const rows = revenue.map(({ titleId, titleName, licences, amounts }) => ({
    key: titleId,
    cells: [
      <span key="name">
        <bdi>{titleName}</bdi>
        {amounts.map((amount) => {
          const all = inCurrency(amount.currency);
          return all.length > 1 ? (
            <Bar key={amount.currency} share={minorOf(amount) / (Math.max(...all) || 1)} />
          ) : null;
        })}
      </span>,
      <Count key="n" value={licences} to={answeredIn(figures.days, { sold: 'yes', title: titleId })} />,
      <span key="money" className={styles.amounts}>
        {amounts.map((amount) => (
          <Money key={amount.currency} value={amount} />
        ))}
      </span>,
    ],
  }));
  return (
    <Section title={words.revenue}>
      <Table
        caption={words.revenue}
        heads={[words.titleHead, words.licences, words.amount]}
        rows={rows}
        empty={words.noRevenue}
      />
      <p className={styles.quiet}>{words.revenueWhy}</p>
    </Section>
  );
}
