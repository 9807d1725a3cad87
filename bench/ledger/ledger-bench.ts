import pg from 'pg';
import {
  EntryQuery,
  JournalCsvQuery,
  PostEntry,
  Recognise,
  RevenueQuery,
  StatementQuery,
  TotalDays,
  TrialBalanceQuery,
} from '#libs/ledger';
import { REPORT_DIMENSIONS, SalesReportQuery, TotalSales } from '#libs/finance';
import { newId, systemClock, type StaffActor } from '#libs/kernel';
import { ReceivablesQuery, TaxReportQuery } from '#libs/payments';
import { connect, Reads, Transactions } from '#platform/database';
import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { memoryOf } from '../ground/process.js';
import { atMost, type Figures } from '../report/figures.js';
import { quantile } from '../report/statistics.js';
import { loadEntries } from './load-entries.js';
import { loadSales } from './load-sales.js';

const TURNS = 120;
const MOST_MS = 200;
/** Flat: what the second half of the file may need above the first, in which the engine's heap takes its size. */
const MOST_MEGABYTES = 48;
const DAY_MS = 86_400_000;
const finance: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'finance@desk.example', name: 'Bench', roles: ['finance'] },
};

/** Balances, reports and the journal over many entries; each read in turns with its plain statement where it has one. */
export const ledgerBench =
  (entries: number) =>
  async (figures: Figures, ground: Ground): Promise<void> => {
    const { ownerUrl, appUrl } = await ground.database();
    const begun = performance.now();
    await loadEntries(ownerUrl, entries);
    await loadSales(ownerUrl);
    const dataSource = await connect(
      { databaseUrl: appUrl, databasePool: 2, databaseWaitMs: 5_000, env: 'production' },
      [],
    );
    ground.atEnd(() => dataSource.destroy());
    const reads = new Reads(dataSource);
    await new TotalDays(reads).handle();
    const transactions = new Transactions(dataSource);
    const night = await timed(() => new Recognise(transactions, new PostEntry(systemClock), systemClock).handle());
    // The latest days first, more than a year of them.
    await new TotalSales(reads, transactions).handle();
    // As autovacuum does in time: a million entries never wait at once in life.
    await once(ownerUrl, 'VACUUM ANALYZE ledger.entry_to_total');
    for (const table of ['ledger.daily_total', 'finance.sale_total', 'finance.sale_day'])
      await once(ownerUrl, `VACUUM ANALYZE ${table}`);
    const name = `${String(entries / 1000)}k`;
    figures.add(name, 'load_s', (performance.now() - begun) / 1000, 's');
    figures.add(name, 'night_s', night / 1000, 's');
    const bare = new pg.Client({ connectionString: appUrl });
    await bare.connect();
    ground.atEnd(() => bare.end());
    await balances(figures, name, reads, bare);
    await reports(figures, name, reads);
    await journal(figures, name, new JournalCsvQuery(reads), entries);
    figures.note('One process, one connection; the figures are of the query classes that the pages ask.');
    figures.note('Bare: one GROUP BY over all postings until that day, by node-postgres, in turns.');
  };

const someDay = (turn: number, before = 0): string =>
  new Date(Date.now() - (before + ((turn * 37) % 1000)) * DAY_MS).toISOString().slice(0, 10);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function balances(figures: Figures, name: string, reads: Reads, bare: pg.Client): Promise<void> {
  const query = new TrialBalanceQuery(reads);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const on = someDay(turn);
    ours.push(await timed(() => query.lines(finance, { on })));
    // The plain way takes seconds: a few are enough to know.
    if (turn % 20 === 0) theirs.push(await timed(() => bare.query(PLAIN_BALANCE, [on])));
  }
  figures.add(name, 'trial_balance_p50', quantile(ours, 0.5), 'ms');
  figures.add(name, 'trial_balance_p99', quantile(ours, 0.99), 'ms', atMost(MOST_MS));
  figures.add(name, 'bare_trial_balance_p50', quantile(theirs, 0.5), 'ms');
}

const PLAIN_BALANCE = `
  SELECT account, currency, sum(greatest(amount, 0)) AS debit, sum(greatest(-amount, 0)) AS credit
  FROM ledger.posting WHERE occurred_on <= $1 GROUP BY 1, 2 ORDER BY 1, 2`;

async function reports(figures: Figures, name: string, reads: Reads): Promise<void> {
  const [statement, revenue, entries] = [
    new StatementQuery(reads),
    new RevenueQuery(reads, systemClock),
    new EntryQuery(reads),
  ];
  const sales = new SalesReportQuery(reads, systemClock);
  const [tax, receivables] = [new TaxReportQuery(reads, systemClock), new ReceivablesQuery(reads, systemClock)];
  const from = someDay(0, 365);
  const cases: Record<string, (turn: number) => Promise<unknown>> = {
    revenue: () => revenue.report(finance, { currency: 'GBP' }),
    statement: (turn) => statement.of(finance, { account: 'stripe', currency: 'GBP', to: someDay(turn) }),
    journal_page: (turn) => entries.list(finance, { to: someDay(turn) }),
    ...Object.fromEntries(
      REPORT_DIMENSIONS.map((by) => [`sales_by_${by}`, () => sales.report(finance, { by, currency: 'GBP', from })]),
    ),
    tax: () => tax.report(finance, { currency: 'GBP', from }),
    receivables_by_age: () => receivables.byAge(finance),
    journal_of_account: (turn) => entries.list(finance, { account: 'stripe-fees', to: someDay(turn) }),
    journal_of_untouched: (turn) => entries.list(finance, { account: 'bad-debts', to: someDay(turn) }),
  };
  for (const [report, ask] of Object.entries(cases)) {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) times.push(await timed(() => ask(turn)));
    figures.add(name, `${report}_p50`, quantile(times, 0.5), 'ms');
    figures.add(name, `${report}_p99`, quantile(times, 0.99), 'ms', atMost(MOST_MS));
  }
}

/** The whole journal as a file: how fast, and how much more memory its second half needs; two lines an entry. */
async function journal(figures: Figures, name: string, query: JournalCsvQuery, entries: number): Promise<void> {
  let [lines, firstHalf, peak] = [0, 0, 0];
  const begun = performance.now();
  for await (const piece of query.lines(finance, {})) {
    lines += piece.split('\n').length - 1;
    const { now } = memoryOf(process.pid);
    if (lines < entries) firstHalf = Math.max(firstHalf, now);
    peak = Math.max(peak, now);
  }
  const seconds = (performance.now() - begun) / 1000;
  figures.add(name, 'journal_lines_per_s', lines / seconds, '1/s');
  figures.add(name, 'journal_memory_above_half', peak - firstHalf, 'MB', atMost(MOST_MEGABYTES));
}
