import { stringify } from 'csv-stringify/sync';
import { Money, type MoneyJson } from '#libs/kernel';
import type { TrialBalanceLine } from '../balance/trial-balance.query.js';
import type { RevenueReport } from '../report/revenue.query.js';

const OPTIONS = { escape_formulas: true, record_delimiter: '\r\n' } as const;
const number = (money: MoneyJson): string => Money.fromJson(money).toDecimal();

/** The trial balance as CSV (RFC 4180); a balance stands on the side it is on. */
export function trialBalanceCsv(lines: readonly TrialBalanceLine[]): string {
  const head = ['account number', 'account', 'name', 'kind', 'currency', 'debits', 'credits'];
  const rows = lines.map(({ number: code, account, name, kind, debit, credit, balance }) => {
    const isCredit = balance.amount.startsWith('-');
    const size = number({ ...balance, amount: balance.amount.replace('-', '') });
    return [code, account, name, kind, debit.currency, number(debit), number(credit)].concat(
      isCredit ? ['', size] : [size, ''],
    );
  });
  return stringify([[...head, 'debit balance', 'credit balance'], ...rows], OPTIONS);
}

/** The report as CSV: the months that were, then those to come. Amounts below zero are numbers, not formulas. */
export function revenueCsv({ currency, months, coming, later }: RevenueReport): string {
  const rows = [
    ...months.map((one) => [one.month, number(one.deferred), number(one.recognised), number(one.balance), '']),
    ...coming.map(({ month, amount }) => [month, '', '', '', number(amount)]),
    ['later', '', '', '', number(later)],
  ];
  const head = ['month', 'put aside', 'recognised', 'deferred at the end', 'still to come'];
  return stringify([['currency', ...head], ...rows.map((row) => [currency, ...row])], { record_delimiter: '\r\n' });
}
