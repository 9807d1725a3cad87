import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { REPORT_DIMENSIONS, reportFile, reportsApi, type SalesReport } from '../../api/desk-reports.js';
import { countText } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { later } from '../../design/feedback/later.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useFilters } from '../../design/address/use-address.js';
import { useWords } from '../words/words.js';
import { ReportFilters } from './report-filters.js';
import { ReportsFrame } from './reports-frame.js';
import { SalesList } from './sales-list.js';
import { useHeading } from './use-heading.js';
import figures from '../../design/data/table.module.css';
import styles from '../ledger/ledger.module.css';

/** The chart's library is large and only reports need it. */
const Bars = later(async () => (await import('./bars.js')).Bars, 4);
const IN_CHART = 8;

/** What was sold, by one heading at a time; a line leads to its sales, and a sale to its entry. */
export function ReportsPage() {
  const { reports: words } = useWords();
  const { filters, setFilter } = useFilters(['by', 'currency', 'from', 'to']);
  const [params] = useSearchParams();
  const by = REPORT_DIMENSIONS.find((one) => one === filters.by) ?? 'title';
  const { currency, from, to } = filters;
  const report = useQuery({
    queryKey: ['sales-report', by, currency, from, to],
    queryFn: ({ signal }) => reportsApi.sales(by, { currency, from, to }, signal),
    placeholderData: keepPreviousData,
  });
  const { data } = report;
  const key = params.get('key');
  return (
    <ReportsFrame
      title={words.tabs.sales}
      files={[
        {
          href: reportFile('reports/sales.csv', { by, currency: data?.currency ?? currency, from, to }),
          name: words.csv,
        },
      ]}
    >
      <ReportFilters
        currency={data?.currency ?? currency}
        currencies={data?.currencies ?? []}
        from={from || (data?.from ?? '')}
        to={to || (data?.to ?? '')}
        onChange={setFilter}
      >
        <NativeSelect
          size="sm"
          label={words.by}
          value={by}
          data={REPORT_DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] }))}
          onChange={(event) => setFilter('by', event.currentTarget.value)}
        />
      </ReportFilters>
      {report.isError ? <ProblemAlert error={report.error} onRetry={() => void report.refetch()} /> : null}
      {report.isPending ? <Loading lines={8} /> : null}
      {data?.lines.length === 0 ? <EmptyState title={words.nothing}>{words.nothingText}</EmptyState> : null}
      {data && data.lines.length > 0 ? (
        key === null && !params.has('all') ? (
          <Lines report={data} />
        ) : (
          <SalesList report={data} lineKey={key} />
        )
      ) : null}
    </ReportsFrame>
  );
}

function Lines({ report }: { report: SalesReport }) {
  const { reports: words } = useWords();
  const { locale } = useLanguage();
  const heading = useHeading(report.by);
  const [params] = useSearchParams();
  const to = (key: string | null): string => {
    const address = new URLSearchParams(params);
    if (key === null) address.set('all', 'true');
    else address.set('key', key);
    return `/reports?${address.toString()}`;
  };
  return (
    <>
      <div className={styles.chart}>
        <Bars
          label={words.chart}
          currency={report.currency}
          rows={report.lines.slice(0, IN_CHART).map((line) => ({
            name: heading(line),
            values: { recognised: line.recognised, deferred: line.deferred },
          }))}
          series={[
            { name: 'recognised', label: words.recognised, color: 'var(--licensable)' },
            { name: 'deferred', label: words.deferred, color: 'var(--control)' },
          ]}
        />
      </div>
      <div className={figures.scroll} role="group" aria-label={words.tabs.sales} tabIndex={0}>
        <table className={figures.table}>
          <thead>
            <tr>
              <th scope="col">{words.dimensions[report.by]}</th>
              {[words.licences, words.sold, words.returned, words.recognised, words.deferred].map((head) => (
                <th key={head} scope="col" className={figures.figure}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">
                  <Link to={to(line.key)}>
                    <bdi>{heading(line)}</bdi>
                  </Link>
                </th>
                <td className={figures.figure}>{countText(line.licences, locale)}</td>
                <Amounts of={line} to={to(line.key)} />
              </tr>
            ))}
            {report.others ? (
              <tr>
                <th scope="row">{words.others(countText(report.others.headings, locale))}</th>
                <td />
                <Amounts of={report.others} to={to(null)} />
              </tr>
            ) : null}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td />
              <Amounts of={report} to={to(null)} />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

interface AmountsProps {
  of: Pick<SalesReport, 'sold' | 'returned' | 'recognised' | 'deferred'>;
  /** The sales that they are of. */
  to: string;
}

function Amounts({ of, to }: AmountsProps) {
  return [of.sold, of.returned, of.recognised, of.deferred].map((amount, index) => (
    <td key={index} className={figures.figure}>
      <MoneyLink value={amount} to={to} />
    </td>
  ));
}
