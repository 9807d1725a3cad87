import { stringify } from 'csv-stringify/sync';
import { Money, type MoneyJson } from '#libs/kernel';
import { MEASURE, openSheet, PAGE, SOFT, type Sheet } from '#libs/packaging';
import { percent } from '#libs/payments';
import { CSV_OPTIONS, figure, plain } from '../report/cells.js';
import type { StatementDetail, StatementItem, StatementLine } from './statements.query.js';

const said = (money: MoneyJson): string => Money.fromJson(money).toString();

/** What the bank has to pay: a line for each statement (RFC 4180). */
export function payableCsv(items: readonly StatementItem[]): string {
  const head = ['statement', 'contributor', 'title', 'currency', 'amount', 'issued'];
  const rows = items.map((item) => [
    ...[
      item.number ?? '',
      plain(item.contributorName),
      plain(item.titleName),
      item.amount.currency,
      figure(item.amount),
    ],
    item.issuedAt?.slice(0, 10) ?? '',
  ]);
  return stringify([head, ...rows], CSV_OPTIONS);
}

/** A statement’s lines; what was taken back is below zero. */
export function statementCsv({ lines, ...statement }: StatementDetail): string {
  const head = ['statement', 'month', 'contributor', 'date', 'licence', 'article', 'part', 'of', 'share', 'amount'];
  const rows = lines.map((line) => [
    ...[
      statement.number ?? 'draft',
      statement.month,
      plain(statement.contributorName),
      line.earnedOn,
      line.licenceReference,
    ],
    ...[plain(line.headline), line.kind, figure(line.base), percent(line.shareBasisPoints), figure(line.amount)],
    line.amount.currency,
  ]);
  return stringify([[...head, 'currency'], ...rows], CSV_OPTIONS);
}

const COLUMNS = [
  { start: 0, width: 62 },
  { start: 66, width: 84 },
  { start: 154, width: 176 },
  { start: 334, width: 74 },
  { start: 412, width: MEASURE - 412 },
] as const;

/** An issued statement as a tagged PDF, in English; names and headlines keep their own direction. */
export async function statementPdf(statement: StatementDetail): Promise<Buffer> {
  const { number: title, contributorName, titleName, month, issuedAt, amount, lines } = statement;
  const sheet = await openSheet('ltr', 'en', {
    title: `Statement ${title ?? ''}`,
    author: titleName,
    subject: `${contributorName}, ${month}`,
    at: new Date(issuedAt ?? 0),
  });
  sheet.text({ text: titleName, face: 'sans-bold', size: 9, colour: SOFT });
  sheet.y += 10;
  sheet.text({ text: `Statement ${title ?? ''}`, face: 'serif', size: 26, leading: 1.25, tag: 'H1' });
  sheet.text({ text: `${contributorName}, shares until the end of ${month}`, face: 'serif', size: 13, leading: 1.5 });
  sheet.text({ text: `Issued ${issuedAt?.slice(0, 10) ?? ''}`, face: 'sans', size: 8.5, colour: SOFT, leading: 1.7 });
  sheet.y += 14;
  row(sheet, ['Date', 'Licence', 'Article', 'Of, share', 'Amount'], 'sans-bold');
  for (const line of lines) lineRow(sheet, line);
  sheet.rule();
  sheet.y += 6;
  row(sheet, ['', '', 'To be paid', '', said(amount)], 'serif-bold');
  sheet.onEachPage((page, of) => {
    sheet.y = PAGE.height - PAGE.bottom + 22;
    const block = { text: `${title ?? ''}   ${page} / ${of}`, face: 'sans' as const, size: 7.5, colour: SOFT };
    sheet.lines(sheet.measure(block).lines, block);
  });
  return sheet.finish();
}

function lineRow(
  sheet: Sheet,
  { earnedOn, licenceReference, headline, base, shareBasisPoints, amount, because }: StatementLine,
) {
  const what = because === 'sale' ? headline : `Taken back: ${headline}`;
  row(
    sheet,
    [earnedOn, licenceReference, what, `${figure(base)}, ${percent(shareBasisPoints)}`, said(amount)],
    'serif',
  );
}

function row(sheet: Sheet, texts: readonly string[], face: 'serif' | 'serif-bold' | 'sans-bold'): void {
  sheet.rule();
  sheet.y += 4;
  sheet.row(COLUMNS.map((column, index) => ({ text: texts[index] ?? '', face, size: 9, leading: 1.45, ...column })));
  sheet.y += 3;
}
