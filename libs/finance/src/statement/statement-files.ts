import { stringify } from 'csv-stringify/sync';
import { Money, type MoneyJson } from '#libs/kernel';
import { MEASURE, openSheet, PAGE, SOFT, type Sheet } from '#libs/packaging';
import { percent, type PaperLanguage } from '#libs/payments';
import { CSV_OPTIONS, figure, plain } from '../report/cells.js';
import { STATEMENT_WORDS, type StatementWords } from './statement-words.js';
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

/** A statement’s lines, its head in the reader's language; what was taken back is below zero. */
export function statementCsv({ lines, ...statement }: StatementDetail, language: PaperLanguage = 'en'): string {
  const words = STATEMENT_WORDS[language];
  const of = [statement.number ?? words.draft, statement.month, plain(statement.contributorName)];
  const rows = lines.map((line) => [
    ...[...of, line.earnedOn, line.licenceReference, plain(line.headline), words.parts[line.kind] ?? line.kind],
    ...[figure(line.base), percent(line.shareBasisPoints), figure(line.amount), line.amount.currency],
  ]);
  return stringify([[...words.head], ...rows], CSV_OPTIONS);
}

const COLUMNS = [
  { start: 0, width: 62 },
  { start: 66, width: 84 },
  { start: 154, width: 176 },
  { start: 334, width: 74 },
  { start: 412, width: MEASURE - 412 },
] as const;

/** An issued statement as a tagged PDF; names and headlines keep their own direction. */
export async function statementPdf(statement: StatementDetail, language: PaperLanguage = 'en'): Promise<Buffer> {
  const words = STATEMENT_WORDS[language];
  const { number, contributorName, titleName, month, issuedAt, amount, lines } = statement;
  const title = words.title(number ?? '');
  const sheet = await openSheet(words.direction, language, {
    ...{ title, author: titleName, subject: `${contributorName}, ${month}`, at: new Date(issuedAt ?? 0) },
  });
  sheet.text({ text: titleName, face: 'sans-bold', size: 9, colour: SOFT });
  sheet.y += 10;
  sheet.text({ text: title, face: 'serif', size: 26, leading: 1.25, tag: 'H1' });
  sheet.text({ text: words.about(contributorName, month), face: 'serif', size: 13, leading: 1.5 });
  sheet.text({
    ...{ text: words.issued(issuedAt?.slice(0, 10) ?? ''), face: 'sans', size: 8.5, colour: SOFT, leading: 1.7 },
  });
  sheet.y += 14;
  row(sheet, words.columns, 'sans-bold');
  for (const line of lines) row(sheet, textsOf(line, words), 'serif');
  sheet.rule();
  sheet.y += 6;
  row(sheet, ['', '', words.toBePaid, '', words.figure(said(amount))], 'serif-bold');
  sheet.onEachPage((page, of) => {
    sheet.y = PAGE.height - PAGE.bottom + 22;
    const block = {
      text: words.figure(`${number ?? ''}   ${page} / ${of}`),
      face: 'sans' as const,
      size: 7.5,
      colour: SOFT,
    };
    sheet.lines(sheet.measure(block).lines, block);
  });
  return sheet.finish();
}

const textsOf = (line: StatementLine, words: StatementWords): string[] => [
  ...[line.earnedOn, line.licenceReference],
  line.because === 'sale' ? line.headline : words.takenBack(line.headline),
  ...[words.ofShare(figure(line.base), percent(line.shareBasisPoints)), words.figure(said(line.amount))],
];

function row(sheet: Sheet, texts: readonly string[], face: 'serif' | 'serif-bold' | 'sans-bold'): void {
  sheet.rule();
  sheet.y += 4;
  sheet.row(COLUMNS.map((column, index) => ({ text: texts[index] ?? '', face, size: 9, leading: 1.45, ...column })));
  sheet.y += 3;
}
