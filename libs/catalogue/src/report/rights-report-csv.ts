import { stringify } from 'csv-stringify/sync';
import type { RightsReportView } from './rights-report.query.js';

type Line = [dimension: string, key: string, articles: number, sellable: number | '', parts: number | ''];

const linesOf = (report: RightsReportView): Line[] => [
  ['all', '', report.articles, report.sellable, ''],
  ['whole', '', report.whole, report.whole, ''],
  ...report.reasons.map(({ code, articles }): Line => ['reason', code, articles, 0, '']),
  ...report.pictureReasons.map(({ code, articles, parts }): Line => ['picture-reason', code, articles, '', parts]),
  ...report.names.flatMap(({ name, kind, text, pictures }): Line[] => [
    [`${kind}-text`, name, text, '', ''],
    [`${kind}-pictures`, name, pictures, '', ''],
  ]),
  ...report.sections.map(({ label, articles, sellable }): Line => ['section', label ?? '', articles, sellable, '']),
  ...report.titles.map(({ label, articles, sellable }): Line => ['title', label ?? '', articles, sellable, '']),
  ...report.trend.map(({ month, articles, sellable }): Line => ['month', month, articles, sellable, '']),
];

/**
 * The report as CSV (RFC 4180) with a byte order mark, for spreadsheets: one figure a line. A cell never begins a
 * formula.
 */
export const rightsReportCsv = (report: RightsReportView): string =>
  stringify(linesOf(report), {
    header: true,
    columns: ['dimension', 'key', 'articles', 'sellable', 'parts'],
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
