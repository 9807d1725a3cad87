import type { Money as MoneyJson } from '../../api/desk-client.js';
import { isZero } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import figures from '../../design/data/table.module.css';

const isCredit = ({ amount }: MoneyJson): boolean => amount.startsWith('-');
const size = ({ amount, currency }: MoneyJson): MoneyJson => ({ amount: amount.replace('-', ''), currency });

/** An amount in two cells: under debit, or under credit. */
export function Sides({ amount }: { amount: MoneyJson }) {
  return (
    <>
      <td className={figures.figure}>{isCredit(amount) || isZero(amount) ? null : <Money value={amount} />}</td>
      <td className={figures.figure}>{isCredit(amount) ? <Money value={size(amount)} /> : null}</td>
    </>
  );
}

/** Adds amounts of one currency, exactly. */
export function sumOf(amounts: readonly MoneyJson[], currency: string): MoneyJson {
  const sum = amounts.reduce((total, { amount }) => total + BigInt(amount), 0n);
  return { amount: sum.toString(), currency };
}
