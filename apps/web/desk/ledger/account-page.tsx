import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ledgerApi, type AccountStatement, type StatementLine } from '../../api/desk-ledger.js';
import { DateTime } from '../../design/data/date-time.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useFilters } from '../../design/address/use-address.js';
import { EntrySentence } from './entry-sentence.js';
import { useWords } from '../words/words.js';
import { LedgerFrame } from './frame.js';
import { RangeFields } from './range-fields.js';
import { Sides } from './sides.js';
import { SourceLink } from './source-link.js';
import figures from '../../design/data/table.module.css';
import styles from './ledger.module.css';

const FILTERS = ['currency', 'from', 'to'] as const;
const POSTINGS = '#postings';
const DAY_MS = 86_400_000;

/** The account until the day before the first one shown; null when it is shown from its beginning. */
function beforeOf(code: string, { currency, from }: { currency: string; from: string }): string | null {
  if (from === '') return null;
  const to = new Date(Date.parse(from) - DAY_MS).toISOString().slice(0, 10);
  return `/ledger/accounts/${code}?${new URLSearchParams({ currency, to }).toString()}`;
}

/** One account in one currency: the balance before, its postings, the balance after. */
export function AccountPage() {
  const { ledger: words, payments } = useWords();
  const { code = '' } = useParams();
  const { filters, setFilter } = useFilters(FILTERS);
  const range = { ...filters, currency: filters.currency || 'GBP' };
  const pages = useInfiniteQuery({
    queryKey: ['statement', code, range],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => ledgerApi.statement(code, range, { cursor: pageParam || undefined, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });
  const [first] = pages.data?.pages ?? [];
  const lines = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const names: Record<string, string> = payments.accounts;
  const name = names[code] ?? first?.account.name ?? code;
  return (
    <LedgerFrame title={`${name} · ${range.currency}`}>
      <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
        <RangeFields from={filters.from} to={filters.to} onChange={setFilter} />
      </form>
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading lines={8} /> : null}
      {first ? <Balances statement={first} before={beforeOf(code, range)} /> : null}
      {first && lines.length === 0 ? <EmptyState title={words.nothing}>{words.nothingText}</EmptyState> : null}
      {lines.length > 0 ? <Lines lines={lines} /> : null}
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </LedgerFrame>
  );
}

/** @param before where the postings lie that the first balance is the sum of */
function Balances({ statement, before }: { statement: AccountStatement; before: string | null }) {
  const { ledger: words } = useWords();
  const sums = [
    [words.opening, statement.opening, before ?? POSTINGS],
    [words.debits, statement.debit, POSTINGS],
    [words.credits, statement.credit, POSTINGS],
    [words.closing, statement.closing, POSTINGS],
  ] as const;
  return (
    <dl className={styles.sums}>
      {sums.map(([label, amount, to]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <MoneyLink value={amount} to={to} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { lines: readonly StatementLine[] }) {
  const { ledger: words } = useWords();
  return (
    <Section title={words.postings} id="postings">
      <div className={figures.scroll} role="group" aria-label={words.postings} tabIndex={0}>
        <table className={figures.table}>
          <thead>
            <tr>
              <th scope="col">{words.occurred}</th>
              <th scope="col">{words.entries}</th>
              <th scope="col">{words.source}</th>
              <th scope="col" className={figures.figure}>
                {words.debit}
              </th>
              <th scope="col" className={figures.figure}>
                {words.credit}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.postingId}>
                <td>
                  <DateTime value={line.occurredAt} />
                </td>
                <td>
                  <Link to={`/ledger/entries/${line.entryId}`}>
                    <EntrySentence entry={line} />
                  </Link>
                </td>
                <td>
                  <SourceLink entry={line} />
                </td>
                <Sides amount={line.amount} to={`/ledger/entries/${line.entryId}`} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
