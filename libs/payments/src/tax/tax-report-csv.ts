import { stringify } from 'csv-stringify/sync';
import { countryName, Money, type MoneyJson } from '#libs/kernel';
import type { TaxReport } from './tax-report.query.js';
import { percent } from './tax-words.js';

const number = (money: MoneyJson): string => Money.fromJson(money).toDecimal();

/** The report as CSV (RFC 4180); the last row is its total. */
export function taxReportCsv({ currency, lines, net, tax }: TaxReport): string {
  const head = ['month', 'country', 'country name', 'treatment', 'rate', 'currency', 'net', 'tax', 'documents'];
  const rows = lines.map((line) => [
    ...[line.month, line.country ?? '', line.country === null ? '' : countryName(line.country), line.treatment],
    ...[percent(line.rateBasisPoints), currency, number(line.net), number(line.tax)],
    ...[String(line.documents), String(line.unconfirmed)],
  ]);
  const documents = lines.reduce((sum, line) => sum + line.documents, 0);
  const unconfirmed = lines.reduce((sum, line) => sum + line.unconfirmed, 0);
  const total = ['total', '', '', '', '', currency, number(net), number(tax), String(documents), String(unconfirmed)];
  return stringify([[...head, 'place not confirmed'], ...rows, total], { record_delimiter: '\r\n' });
}
