import type { Money as MoneyJson } from '../../api/desk-client.js';
import { isZero } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import figures from '../../design/data/table.module.css';

const isCredit = ({ amount }: MoneyJson): boolean => amount.startsWith('-');
const size = ({ amount, currency }: MoneyJson): MoneyJson => ({ amount: amount.replace('-', ''), currency });

/** An amount in two cells: under debit, or under credit; it leads to what it is made of. */
export function Sides({ amount, to }: { amount: MoneyJson; to: string }) {
  return (
    <>
      <td className={figures.figure}>
        {isCredit(amount) || isZero(amount) ? null : <MoneyLink value={amount} to={to} />}
      </td>
      <td className={figures.figure}>{isCredit(amount) ? <MoneyLink value={size(amount)} to={to} /> : null}</td>
    </>
  );
}

/** Adds amounts of one currency, exactly. */
export function sumOf(amounts: readonly MoneyJson[], currency: string): MoneyJson {
  const sum = amounts.reduce((total, { amount }) => total + BigInt(amount), 0n);
  return { amount: sum.toString(), currency };
}
