import { CsvError, parse } from 'csv-parse/sync';
import type { FieldError } from '#libs/kernel';
import type { PriceBook } from '../book/price-book.js';
import { validatePriceBook } from '../book/validate-price-book.js';
import { fileInvalid, PriceBookInvalid } from '../pricing.errors.js';
import { BOOK_COLUMNS, type BookRow } from './book-rows.js';
import { BookBuilder } from './book-builder.js';
import { plainCell } from './safe-cell.js';
import type { BookFileFormat } from './write-book-file.js';

/**
 * The price book of a file. The way back from `writeBookFile`: what it wrote comes back the same.
 *
 * @throws pricing.file-invalid with a sentence for each mistake, by its row (`rows.12`) or its field
 */
export function readBookFile(text: string, format: BookFileFormat): PriceBook {
  return format === 'json' ? readJson(text) : readCsv(text);
}

function readJson(text: string): PriceBook {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw fileInvalid([{ path: 'file', code: 'not-json', message: 'This is not a JSON file, or it was cut off.' }]);
  }
  return validated(data, () => undefined);
}

function readCsv(text: string): PriceBook {
  const builder = new BookBuilder();
  for (const { row, line } of rowsIn(text)) builder.add(row, line);
  if (builder.mistakes.length > 0) throw fileInvalid(builder.mistakes);
  return validated(builder.data, (path) => builder.lineOf(path));
}

/** Mistakes of the book itself are told by the row that holds the field, where there is one. */
function validated(data: unknown, lineOf: (path: string) => number | undefined): PriceBook {
  try {
    return validatePriceBook(data);
  } catch (error) {
    if (!(error instanceof PriceBookInvalid)) throw error;
    throw fileInvalid(error.mistakes.map(({ path, code, message }) => atRow(lineOf(path), { path, code, message })));
  }
}

const atRow = (line: number | undefined, mistake: FieldError): FieldError =>
  line === undefined ? mistake : { ...mistake, path: `rows.${line}`, message: `Row ${line}: ${mistake.message}` };

interface Numbered {
  row: BookRow;
  /** As a spreadsheet counts, the heading being the first. */
  line: number;
}

function rowsIn(text: string): Numbered[] {
  const [heading, ...records] = parsed(text);
  const names = (heading ?? []).map((name) => name.trim().toLowerCase());
  const missing = BOOK_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const message = `The first row should name the columns; there is no ${missing.map((name) => `“${name}”`).join(', ')}.`;
    throw fileInvalid([{ path: 'rows.1', code: 'no-heading', message }]);
  }
  return records.flatMap((record, index) => {
    const cells = BOOK_COLUMNS.map((column) => [column, plainCell(record[names.indexOf(column)] ?? '')]);
    const row = Object.fromEntries(cells) as unknown as BookRow;
    return Object.values<string>({ ...row }).every((cell) => cell.trim() === '') ? [] : [{ row, line: index + 2 }];
  });
}

function parsed(text: string): string[][] {
  try {
    const delimiter = text.split('\n', 1)[0]?.includes(';') ? ';' : ',';
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, recordDelimiter: ['\r\n', '\n'] });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const message = `Row ${line}: a quotation mark is open or stands where it cannot.`;
    throw fileInvalid([{ path: `rows.${line}`, code: 'not-csv', message }]);
  }
}
