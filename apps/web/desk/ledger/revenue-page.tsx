import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ledgerApi, ledgerFile, type RevenueReport } from '../../api/desk-ledger.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { later } from '../../design/feedback/later.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useFilters } from '../../design/address/use-address.js';
import { useWords } from '../words/words.js';
import { LedgerFrame } from './frame.js';
import { useMonthText } from './use-month-text.js';
import figures from '../../design/data/table.module.css';
import styles from './ledger.module.css';

/** The chart's library is large and only this page needs it. */
const RevenueChart = later(async () => (await import('./revenue-chart.js')).RevenueChart, 4);

/** What was earned, what waits to be earned, and when it will be. */
export function RevenuePage() {
  const { ledger: words } = useWords();
  const { filters, setFilter } = useFilters(['currency']);
  const report = useQuery({
    queryKey: ['revenue', filters.currency],
    queryFn: ({ signal }) => ledgerApi.revenue(filters.currency, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <LedgerFrame
      title={words.revenue}
      files={[{ href: ledgerFile('reports/revenue-recognition', filters), name: words.csv }]}
    >
      {report.isError ? <ProblemAlert error={report.error} onRetry={() => void report.refetch()} /> : null}
      {report.isPending ? <Loading lines={8} /> : null}
      {report.data?.currencies.length === 0 ? (
        <EmptyState title={words.noRevenue}>{words.noRevenueText}</EmptyState>
      ) : null}
      {report.data && report.data.currencies.length > 0 ? (
        <>
          <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
            <NativeSelect
              size="sm"
              label={words.currency}
              value={report.data.currency}
              data={report.data.currencies}
              onChange={(event) => setFilter('currency', event.currentTarget.value)}
            />
          </form>
          <Figures report={report.data} />
        </>
      ) : null}
    </LedgerFrame>
  );
}

function Figures({ report }: { report: RevenueReport }) {
  const { ledger: words } = useWords();
  const now = report.months.at(-1);
  return (
    <>
      <dl className={styles.sums}>
        {now ? (
          <>
            <div>
              <dt>{words.deferredNow}</dt>
              <dd>
                <MoneyLink value={now.balance} to={notYetEarned(report)} />
              </dd>
            </div>
            <div>
              <dt>{words.until}</dt>
              <dd>{report.recognisedUntil ? <DateTime value={report.recognisedUntil} /> : words.notYet}</dd>
            </div>
          </>
        ) : null}
      </dl>
      <Section title={words.lastMonths}>
        <div className={styles.chart}>
          <RevenueChart report={report} />
        </div>
        <Months report={report} />
      </Section>
      <Section title={words.coming}>
        <p className={styles.quiet}>{words.comingText}</p>
        <Coming report={report} />
      </Section>
    </>
  );
}

/** What is put aside, of which all that is to come will be earned. */
const notYetEarned = ({ currency }: RevenueReport): string => `/ledger/accounts/deferred-revenue?currency=${currency}`;

function lastDayOf(month: string): string {
  const [year = 2000, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}

/** The chart's figures; each leads to its postings. */
function Months({ report }: { report: RevenueReport }) {
  const { ledger: words } = useWords();
  const monthText = useMonthText('short');
  const to = (account: string, month: string, from: boolean): string => {
    const range = { ...(from ? { from: `${month}-01` } : {}), to: lastDayOf(month) };
    return `/ledger/accounts/${account}?${new URLSearchParams({ currency: report.currency, ...range }).toString()}`;
  };
  return (
    <div className={figures.scroll} role="group" aria-label={words.lastMonths} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {[words.deferred, words.recognised, words.deferredBalance].map((head) => (
              <th key={head} scope="col" className={figures.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.months.toReversed().map(({ month, deferred, recognised, balance }) => (
            <tr key={month}>
              <th scope="row">{monthText(month)}</th>
              <td className={figures.figure}>
                <Link to={to('deferred-revenue', month, true)}>
                  <Money value={deferred} />
                </Link>
              </td>
              <td className={figures.figure}>
                <Link to={to('licence-revenue', month, true)}>
                  <Money value={recognised} />
                </Link>
              </td>
              <td className={figures.figure}>
                <Link to={to('deferred-revenue', month, false)}>
                  <Money value={balance} />
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Coming({ report }: { report: RevenueReport }) {
  const { ledger: words } = useWords();
  const monthText = useMonthText('short');
  const rows = [
    ...report.coming.map(({ month, amount }) => ({ label: monthText(month), amount })),
    { label: words.later, amount: report.later },
  ];
  return (
    <div className={figures.scroll} role="group" aria-label={words.coming} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col" className={figures.figure}>
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, amount }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={figures.figure}>
                <MoneyLink value={amount} to={notYetEarned(report)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
