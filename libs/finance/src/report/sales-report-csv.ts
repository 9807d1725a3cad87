import { stringify } from 'csv-stringify/sync';
import { CSV_OPTIONS, figure, plain } from './cells.js';
import type { SalesReport } from './sales-report.query.js';

/** The report as CSV (RFC 4180); the last row is its total. */
export function salesReportCsv(report: SalesReport): string {
  const { by, currency, lines } = report;
  const head = [by, 'currency', 'sold', 'returned', 'recognised', 'deferred', 'licences'];
  const rows = lines.map((line) => [
    ...[plain(line.label), currency, figure(line.sold), figure(line.returned), figure(line.recognised)],
    ...[figure(line.deferred), String(line.licences)],
  ]);
  const total = [
    'total',
    currency,
    ...[report.sold, report.returned, report.recognised, report.deferred].map(figure),
    '',
  ];
  return stringify([head, ...rows, total], CSV_OPTIONS);
}
