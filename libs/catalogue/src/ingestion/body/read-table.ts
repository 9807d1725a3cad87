import type { Block, InlineText } from '../../article/article-content.js';
import { findAll, findFirst, isElement, textOf, type PageElement } from '../page/page-tree.js';
import { inlineText } from './inline-text.js';

const MAX_ROWS = 300;
const MAX_COLUMNS = 30;
const LONGEST_CELL = 300;

const rowsOf = (table: PageElement): PageElement[] =>
  findAll(table, (element) => element.tag === 'tr').slice(0, MAX_ROWS);
const cellsOf = (row: PageElement): PageElement[] =>
  row.children
    .filter(isElement)
    .filter((cell) => cell.tag === 'td' || cell.tag === 'th')
    .slice(0, MAX_COLUMNS);

/** Whether a table holds data rather than the layout of a page. */
export function isDataTable(table: PageElement): boolean {
  if (table.attributes['role'] === 'presentation' || findFirst(table, (inner) => inner.tag === 'table')) return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  if (rows.length < 2 || Math.max(...rows.map((row) => row.length)) < 2) return false;
  return cells.every(
    (cell) =>
      cell.textLength <= LONGEST_CELL && !findFirst(cell, (inner) => inner.tag === 'p' && inner.textLength > 150),
  );
}

/** The contents of a data table; rows that are all `th` at the top are its header. */
export function readTable(
  table: PageElement,
  baseUrl: string,
): Pick<Extract<Block, { kind: 'table' }>, 'caption' | 'header' | 'rows'> {
  const caption = findFirst(table, (element) => element.tag === 'caption');
  const rows = rowsOf(table).filter((row) => row.textLength > 0);
  const read = (row: PageElement): InlineText[] => cellsOf(row).map((cell) => inlineText(cell.children, baseUrl));
  const first = rows[0];
  const hasHeader = first !== undefined && cellsOf(first).every((cell) => cell.tag === 'th');
  return {
    caption: caption ? textOf(caption) || null : null,
    header: hasHeader ? read(first) : [],
    rows: rows.slice(hasHeader ? 1 : 0).map(read),
  };
}
