import { TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ledgerApi, ledgerFile, type TrialBalanceLine } from '../../api/desk-ledger.js';
import { isZero, moneyText } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useFilters } from '../../design/address/use-address.js';
import { useWords } from '../words/words.js';
import { LedgerFrame } from './frame.js';
import { Sides, sumOf } from './sides.js';
import figures from '../../design/data/table.module.css';
import styles from './ledger.module.css';

const FILTERS = ['on'] as const;
/** Where there is little room, the balances are what people came for. */
const turnover = `${figures.figure ?? ''} ${styles.turnover ?? ''}`;

/** What each account holds at the end of a day; each figure leads to its postings. */
export function TrialBalancePage() {
  const { ledger: words } = useWords();
  const { filters, setFilter } = useFilters(FILTERS);
  const balance = useQuery({
    queryKey: ['trial-balance', filters.on],
    queryFn: ({ signal }) => ledgerApi.trialBalance(filters.on, signal),
    placeholderData: keepPreviousData,
  });
  const currencies = [...new Set(balance.data?.map((line) => line.balance.currency))];
  return (
    <LedgerFrame
      title={words.tabs.balance}
      files={[{ href: ledgerFile('exports/trial-balance', filters), name: words.csv }]}
    >
      <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="date"
          size="sm"
          label={words.on}
          value={filters.on}
          onChange={(event) => setFilter('on', event.currentTarget.value)}
        />
      </form>
      {balance.isError ? <ProblemAlert error={balance.error} onRetry={() => void balance.refetch()} /> : null}
      {balance.isPending ? <Loading lines={8} /> : null}
      {balance.data?.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {currencies.map((currency) => (
        <CurrencyBalance
          key={currency}
          currency={currency}
          on={filters.on}
          lines={(balance.data ?? []).filter((line) => line.balance.currency === currency)}
        />
      ))}
    </LedgerFrame>
  );
}

function CurrencyBalance({ currency, on, lines }: { currency: string; on: string; lines: TrialBalanceLine[] }) {
  const { ledger: words, payments } = useWords();
  const names: Record<string, string> = payments.accounts;
  const off = sumOf(
    lines.map(({ balance }) => balance),
    currency,
  );
  const total = (side: (amount: string) => boolean) =>
    sumOf(
      lines.map(({ balance }) => balance).filter(({ amount }) => side(amount)),
      currency,
    );
  const journal = `/ledger/journal${on ? `?to=${on}` : ''}`;
  const to = (line: TrialBalanceLine): string =>
    `/ledger/accounts/${line.account}?${new URLSearchParams({ currency, ...(on ? { to: on } : {}) }).toString()}`;
  return (
    <Section title={currency}>
      <div className={figures.scroll} role="group" aria-label={currency} tabIndex={0}>
        <table className={figures.table}>
          <thead>
            <tr>
              <th scope="col">{words.account}</th>
              <th scope="col" className={turnover}>
                {words.debits}
              </th>
              <th scope="col" className={turnover}>
                {words.credits}
              </th>
              <th scope="col" className={figures.figure}>
                {words.debitBalance}
              </th>
              <th scope="col" className={figures.figure}>
                {words.creditBalance}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.account}>
                <th scope="row">
                  <Link to={to(line)}>{names[line.account] ?? line.name}</Link>{' '}
                  <span className={styles.quiet}>
                    {line.number} · {words.kinds[line.kind]}
                  </span>
                </th>
                <td className={turnover}>
                  <MoneyLink value={line.debit} to={to(line)} />
                </td>
                <td className={turnover}>
                  <MoneyLink value={line.credit} to={to(line)} />
                </td>
                <Sides amount={line.balance} to={to(line)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td className={turnover} />
              <td className={turnover} />
              <td className={figures.figure}>
                <MoneyLink value={total((amount) => !amount.startsWith('-'))} to={journal} />
              </td>
              <td className={figures.figure}>
                <MoneyLink
                  value={{ currency, amount: total((amount) => amount.startsWith('-')).amount.replace('-', '') }}
                  to={journal}
                />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {isZero(off) ? (
        <p className={styles.quiet}>{words.balanced(currency)}</p>
      ) : (
        <Note tone="waiting">{words.offBy(moneyText(off))}</Note>
      )}
    </Section>
  );
}
