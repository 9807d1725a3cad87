import { stringify } from 'csv-stringify/sync';
import type { PriceBook } from '../book/price-book.js';
import { BOOK_COLUMNS, rowsOf, UNIT_COLUMN, unitOf } from './book-rows.js';
import { safeCell } from './safe-cell.js';

export const BOOK_FILE_FORMATS = ['json', 'csv'] as const;
export type BookFileFormat = (typeof BOOK_FILE_FORMATS)[number];

/** A price book as a file: JSON as it is stored, or CSV (RFC 4180, with a byte order mark) for spreadsheets. */
export function writeBookFile(book: PriceBook, format: BookFileFormat): string {
  if (format === 'json') return `${JSON.stringify(book, null, 2)}\n`;
  const rows = rowsOf(book).map((row) => [...BOOK_COLUMNS.map((column) => safeCell(row[column])), unitOf(row, book)]);
  return stringify([[...BOOK_COLUMNS, UNIT_COLUMN], ...rows], { bom: true, record_delimiter: '\r\n' });
}
