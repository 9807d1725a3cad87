import { useQuery } from '@tanstack/react-query';
import { reconciliationApi } from '../../api/desk-reconciliation.js';
import { isZero, moneyText, type MoneyValue } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';
import ledger from '../ledger/ledger.module.css';

/** Whether the provider and our books agree on what lies there, by currency. */
export function ProviderBalances() {
  const { differences: words } = useWords();
  const balances = useQuery({
    queryKey: ['provider-balance'],
    queryFn: ({ signal }) => reconciliationApi.balance(signal),
  });
  const offText = (off: MoneyValue) => (isZero(off) ? words.balanceAgrees : words.balanceOff(moneyText(off)));
  if (balances.data?.length === 0) return null;
  return (
    <Section title={words.balance}>
      {balances.isError ? <ProblemAlert error={balances.error} onRetry={() => void balances.refetch()} /> : null}
      {balances.isPending ? <Loading lines={2} /> : null}
      {balances.data ? (
        <div className={figures.scroll} role="group" aria-label={words.balance} tabIndex={0}>
          <table className={figures.table}>
            <thead>
              <tr>
                <th scope="col" className={figures.figure}>
                  {words.atProvider}
                </th>
                <th scope="col" className={figures.figure}>
                  {words.inBooks}
                </th>
                <th scope="col">{words.off}</th>
              </tr>
            </thead>
            <tbody>
              {balances.data.map(({ atProvider, inBooks, off }) => (
                <tr key={inBooks.currency}>
                  <td className={figures.figure}>
                    {atProvider ? <MoneyLink value={atProvider} to="/payouts" /> : '–'}
                  </td>
                  <td className={figures.figure}>
                    <MoneyLink value={inBooks} to={`/ledger/accounts/stripe?currency=${inBooks.currency}`} />
                  </td>
                  <td>{off ? offText(off) : words.balanceUnknown}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p className={ledger.quiet}>{words.balanceText}</p>
    </Section>
  );
}
