import { Link } from 'react-router';
import { reconciliationApi, type PayoutLine } from '../../api/desk-reconciliation.js';
import { DateTime } from '../../design/data/date-time.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';
import ledger from '../ledger/ledger.module.css';

const turnover = `${figures.figure ?? ''} ${ledger.turnover ?? ''}`;

/** Each movement of a payout, with the payment and the entry it leads to. */
export function PayoutLines({ payoutId }: { payoutId: string }) {
  const { payouts: words } = useWords();
  const pages = usePages({
    key: ['payout-lines', payoutId],
    fetchPage: (page) => reconciliationApi.lines(payoutId, page),
  });
  return (
    <Section title={words.linesTitle} id="lines">
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading lines={6} /> : null}
      {pages.items.length > 0 ? (
        <div className={figures.scroll} role="group" aria-label={words.linesTitle} tabIndex={0}>
          <table className={figures.table}>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.payment}</th>
                <th scope="col" className={turnover}>
                  {words.gross}
                </th>
                <th scope="col" className={turnover}>
                  {words.fee}
                </th>
                <th scope="col" className={figures.figure}>
                  {words.net}
                </th>
                <th scope="col">{words.books}</th>
              </tr>
            </thead>
            <tbody>
              {pages.items.map((line) => (
                <Line key={line.id} line={line} />
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

/** The entry that books it, or the work that is left to do; what is not ours stands among the payout's entries. */
function addressOf({ differenceId, entryId, paymentId }: PayoutLine): string {
  if (differenceId) return `/differences/${differenceId}`;
  if (entryId) return `/ledger/entries/${entryId}`;
  return paymentId ? `/payments/${paymentId}` : '#entries';
}

function Line({ line }: { line: PayoutLine }) {
  const { payouts: words } = useWords();
  const to = addressOf(line);
  return (
    <tr>
      <th scope="row">
        {wordFor(words.kinds, line.kind)}{' '}
        <span className={ledger.quiet}>
          <DateTime value={line.occurredAt} />
        </span>
      </th>
      <td>
        {line.reference ? (
          <Link to={line.paymentId ? `/payments/${line.paymentId}` : `/requests/${line.reference}`}>
            <bdi>{line.reference}</bdi>
          </Link>
        ) : (
          <span className={ledger.quiet}>{words.notOurs}</span>
        )}
      </td>
      <td className={turnover}>
        <MoneyLink value={line.amount} to={to} />
      </td>
      <td className={turnover}>
        <MoneyLink value={line.fee} to={to} />
      </td>
      <td className={figures.figure}>
        <MoneyLink value={line.net} to={to} />
      </td>
      <td>
        {line.differenceId ? <Link to={`/differences/${line.differenceId}`}>{words.toSettle}</Link> : null}
        {!line.differenceId && line.entryId ? <Link to={`/ledger/entries/${line.entryId}`}>{words.entry}</Link> : null}
      </td>
    </tr>
  );
}
