import { stringify } from 'csv-stringify/sync';
import { CSV_OPTIONS, figure, plain } from './cells.js';
import type { ReportSums, SalesReport } from './sales-report.query.js';

/** The report as CSV (RFC 4180); the last row is its total, and before it stand the headings that are not listed. */
export function salesReportCsv(report: SalesReport): string {
  const { by, currency, lines } = report;
  const head = [by, 'currency', 'sold', 'returned', 'recognised', 'deferred', 'licences'];
  const rows = lines.map((line) => [
    ...[plain(line.label), currency, figure(line.sold), figure(line.returned), figure(line.recognised)],
    ...[figure(line.deferred), String(line.licences)],
  ]);
  const sums = (name: string, of: ReportSums) => [
    ...[name, currency, figure(of.sold), figure(of.returned), figure(of.recognised), figure(of.deferred), ''],
  ];
  const others = report.others ? [sums(`${String(report.others.headings)} others`, report.others)] : [];
  return stringify([head, ...rows, ...others, sums('total', report)], CSV_OPTIONS);
}
