import { Link, useSearchParams } from 'react-router';
import { reportsApi, type SaleItem, type SalesReport } from '../../api/desk-reports.js';
import { DateTime } from '../../design/data/date-time.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import { useHeading } from './use-heading.js';
import figures from '../../design/data/table.module.css';

interface SalesListProps {
  report: SalesReport;
  /** Of a heading; null for the sales under all of them. */
  lineKey: string | null;
}

/** The sales under one heading or all, each with the licence and the entry in the books. */
export function SalesList({ report, lineKey }: SalesListProps) {
  const { reports: words } = useWords();
  const heading = useHeading(report.by);
  const [params] = useSearchParams();
  const { by, currency, from, to } = report;
  const pages = usePages({
    key: ['sales-of', by, lineKey, currency, from, to],
    fetchPage: (page) => reportsApi.salesOf({ by, key: lineKey, currency, from, to }, page),
  });
  const whole = new URLSearchParams(params);
  whole.delete('key');
  whole.delete('all');
  const line = report.lines.find(({ key }) => key === lineKey);
  const title = lineKey === null ? words.allSales : words.salesOf(heading(line ?? { key: lineKey, label: lineKey }));
  return (
    <Section title={title} aside={<Link to={`/reports?${whole.toString()}`}>{words.back}</Link>}>
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading lines={6} /> : null}
      {pages.isSuccess && pages.items.length === 0 ? (
        <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
      ) : null}
      {pages.items.length > 0 ? (
        <div className={figures.scroll} role="group" aria-label={title} tabIndex={0}>
          <table className={figures.table}>
            <thead>
              <tr>
                {[words.licence, words.day, words.buyer, words.article].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                {[words.sold, words.recognised, words.entry].map((head) => (
                  <th key={head} scope="col" className={figures.figure}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pages.items.map((sale) => (
                <tr key={sale.requestId}>
                  <th scope="row">
                    <Link to={`/licences/${sale.licenceReference}`}>
                      <bdi>{sale.licenceReference}</bdi>
                    </Link>
                  </th>
                  <td>
                    <DateTime value={sale.issuedOn} />
                  </td>
                  <td>
                    <bdi>{sale.organisation.name}</bdi>
                  </td>
                  <td>
                    <bdi>{sale.headline}</bdi>
                  </td>
                  <td className={figures.figure}>
                    <SaleMoney value={sale.sold} sale={sale} />
                  </td>
                  <td className={figures.figure}>
                    <SaleMoney value={sale.recognised} sale={sale} />
                  </td>
                  <td className={figures.figure}>
                    {sale.entryId ? (
                      <Link
                        to={`/ledger/entries/${sale.entryId}`}
                        aria-label={`${words.entry}, ${sale.licenceReference}`}
                      >
                        {words.entry}
                      </Link>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </Section>
  );
}

/** To its entry, or while it has none to its licence. */
function SaleMoney({ value, sale }: { value: SaleItem['sold']; sale: SaleItem }) {
  return (
    <MoneyLink
      value={value}
      to={sale.entryId ? `/ledger/entries/${sale.entryId}` : `/licences/${sale.licenceReference}`}
    />
  );
}
