import { isId } from '#libs/kernel';
import { decodeCursor, encodeCursor } from '#platform/database';
import { SHAPES, type Shape } from './search-sql.js';

export type SearchOrder = 'relevance' | 'date';

/** Where a list of results goes on. */
export interface SearchPlace {
  shape: Shape;
  rank: number;
  /** ISO 8601 in UTC, to the microsecond. */
  sortAt: string;
  id: string;
  /** The newest article of the first page's candidates: later pages rank the same ones, whatever came since. */
  newest: { sortAt: string; id: string };
}

const TIME = /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const PARTS = 7;

const isTime = (value: string | undefined): value is string =>
  value !== undefined && TIME.test(value) && !Number.isNaN(Date.parse(value));

export const writePlace = (order: SearchOrder, { shape, rank, sortAt, id, newest }: SearchPlace): string =>
  encodeCursor([order, shape, rank, sortAt, id, newest.sortAt, newest.id]);

/** Null for the first page. @throws database.bad-cursor, for one of another order as well */
export function readPlace(cursor: string | undefined, order: SearchOrder): SearchPlace | null {
  const parts = decodeCursor(cursor, PARTS);
  if (!parts) return null;
  const [of, shape, rank, sortAt, id, newestAt, newestId] = parts;
  const isPlace =
    of === order &&
    SHAPES.includes(shape as Shape) &&
    Number.isFinite(Number(rank)) &&
    isTime(sortAt) &&
    isTime(newestAt) &&
    isId(id) &&
    isId(newestId);
  // A list without words turns from rank to date when words are taken away: that, too, is another list.
  if (!isPlace) return decodeCursor('!', PARTS) as never;
  return { shape: shape as Shape, rank: Number(rank), sortAt, id, newest: { sortAt: newestAt, id: newestId } };
}
