import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { reportFile, reportsApi, type TaxReport, type TaxReportLine } from '../../api/desk-reports.js';
import { countryName, countText, moneyText, percentText } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { later } from '../../design/feedback/later.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useMonthText } from '../ledger/use-month-text.js';
import { useFilters } from '../../design/address/use-address.js';
import { ReportFilters } from '../reports/report-filters.js';
import { ReportsFrame } from '../reports/reports-frame.js';
import { useWords } from '../words/words.js';
import { TaxDocuments } from './tax-documents.js';
import figures from '../../design/data/table.module.css';
import styles from '../ledger/ledger.module.css';

/** The chart's library is large and only reports need it. */
const Bars = later(async () => (await import('../reports/bars.js')).Bars, 4);

/** Tax by month, country, treatment and rate; a row leads to its documents, and a document to its entry. */
export function TaxReportPage() {
  const { reports: words } = useWords();
  const { filters, setFilter } = useFilters(['currency', 'from', 'to']);
  const [params] = useSearchParams();
  const report = useQuery({
    queryKey: ['tax-report', filters],
    queryFn: ({ signal }) => reportsApi.tax(filters, signal),
    placeholderData: keepPreviousData,
  });
  const { data } = report;
  const isDown = ['treatment', 'unconfirmed', 'all'].some((name) => params.has(name));
  return (
    <ReportsFrame
      title={words.tabs.tax}
      files={[{ href: reportFile('reports/tax.csv', { ...filters, currency: data?.currency ?? '' }), name: words.csv }]}
    >
      <ReportFilters
        currency={data?.currency ?? filters.currency}
        currencies={data?.currencies ?? []}
        from={filters.from || (data?.from ?? '')}
        to={filters.to || (data?.to ?? '')}
        onChange={setFilter}
      />
      {report.isError ? <ProblemAlert error={report.error} onRetry={() => void report.refetch()} /> : null}
      {report.isPending ? <Loading lines={8} /> : null}
      {data && isDown ? <TaxDocuments report={data} /> : null}
      {data && !isDown && data.lines.length === 0 ? (
        <EmptyState title={words.tax.nothing}>{words.tax.nothingText}</EmptyState>
      ) : null}
      {data && !isDown && data.lines.length > 0 ? <Whole report={data} /> : null}
    </ReportsFrame>
  );
}

function Whole({ report }: { report: TaxReport }) {
  const { reports: words } = useWords();
  const { locale } = useLanguage();
  const [params] = useSearchParams();
  const unconfirmed = report.lines.reduce((sum, line) => sum + line.unconfirmed, 0);
  const down = new URLSearchParams(params);
  down.set('unconfirmed', 'true');
  return (
    <>
      <div className={styles.chart}>
        <TaxChart report={report} />
      </div>
      {unconfirmed > 0 ? (
        <Note tone="waiting">
          <p>
            {words.tax.unconfirmedTitle}: {words.tax.unconfirmed(countText(unconfirmed, locale))}.{' '}
            {words.tax.unconfirmedText} <Link to={`/tax?${down.toString()}`}>{words.tax.seeUnconfirmed}</Link>
          </p>
        </Note>
      ) : null}
      <Rows report={report} />
      {report.ledgerTax.amount === report.tax.amount ? (
        <p className={styles.quiet}>{words.tax.agrees}</p>
      ) : (
        <Note tone="waiting">{words.tax.differs(moneyText(report.ledgerTax))}</Note>
      )}
    </>
  );
}

function TaxChart({ report }: { report: TaxReport }) {
  const { reports: words } = useWords();
  const monthText = useMonthText('short');
  const months = new Map<string, bigint>();
  for (const { month, tax } of report.lines) months.set(month, (months.get(month) ?? 0n) + BigInt(tax.amount));
  const { currency } = report;
  const rows = [...months].sort(([left], [right]) => (left < right ? -1 : 1));
  return (
    <Bars
      label={words.tax.chart}
      currency={currency}
      rows={rows.map(([month, tax]) => ({
        name: monthText(month),
        values: { tax: { amount: tax.toString(), currency } },
      }))}
      series={[{ name: 'tax', label: words.tax.tax, color: 'var(--licensable)' }]}
    />
  );
}

function Rows({ report }: { report: TaxReport }) {
  const { reports: words } = useWords();
  const [params] = useSearchParams();
  const address = new URLSearchParams(params);
  address.set('all', 'true');
  const all = `/tax?${address.toString()}`;
  const heads = [words.tax.documents, words.tax.rate, words.tax.net, words.tax.tax];
  return (
    <div className={figures.scroll} role="group" aria-label={words.tabs.tax} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            {[words.tax.month, words.tax.country, words.tax.treatment].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {heads.map((head) => (
              <th key={head} scope="col" className={figures.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.lines.map((line) => (
            <Row key={`${line.month}${line.country ?? ''}${line.treatment}${line.rateBasisPoints}`} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td colSpan={4} />
            <td className={figures.figure}>
              <MoneyLink value={report.net} to={all} />
            </td>
            <td className={figures.figure}>
              <MoneyLink value={report.tax} to={all} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function lastDayOf(month: string): string {
  const [year = 2000, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}

function Row({ line }: { line: TaxReportLine }) {
  const { reports: words } = useWords();
  const { locale } = useLanguage();
  const monthText = useMonthText('short');
  const { month, country, treatment, rateBasisPoints, net, tax, documents } = line;
  const address = new URLSearchParams({
    ...{ currency: net.currency, from: `${month}-01`, to: lastDayOf(month), treatment, rate: String(rateBasisPoints) },
    ...(country ? { country } : {}),
  });
  const to = `/tax?${address.toString()}`;
  const place = country ? countryName(country, locale) : words.tax.unknownCountry;
  return (
    <tr>
      <th scope="row">{monthText(month)}</th>
      <td>{place}</td>
      <td>{words.tax.treatments[treatment]}</td>
      <td className={figures.figure}>{countText(documents, locale)}</td>
      <td className={figures.figure}>
        <bdi dir="ltr">{percentText(rateBasisPoints)}</bdi>
      </td>
      <td className={figures.figure}>
        <MoneyLink value={net} to={to} />
      </td>
      <td className={figures.figure}>
        <MoneyLink value={tax} to={to} />
      </td>
    </tr>
  );
}
