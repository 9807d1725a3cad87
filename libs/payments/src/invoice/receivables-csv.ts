import { stringify } from 'csv-stringify/sync';
import { Money, type MoneyJson } from '#libs/kernel';
import type { ReceivableItem } from './receivables.query.js';

const OPTIONS = { escape_formulas: true, record_delimiter: '\r\n' } as const;
const number = (money: MoneyJson): string => Money.fromJson(money).toDecimal();

/** Receivables as CSV (RFC 4180), the oldest first. */
export function receivablesCsv(items: readonly ReceivableItem[]): string {
  const head = ['invoice', 'state', 'organisation', 'reference', 'PO number', 'issued', 'due', 'days late', 'age'];
  const rows = items.map((item) => [
    ...[item.number, item.state, item.organisation.name, item.reference, item.poNumber ?? ''],
    ...[item.issuedAt.slice(0, 10), item.dueOn, String(Math.max(0, item.daysLate)), item.band],
    ...[item.amount.currency, number(item.amount), number(item.owed)],
  ]);
  return stringify([[...head, 'currency', 'amount', 'owed'], ...rows], OPTIONS);
}
