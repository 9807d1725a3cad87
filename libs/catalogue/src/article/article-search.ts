import { isId } from '#libs/kernel';
import { decodeCursor } from '#platform/database';
import { foldCredit } from '../rights/fold-credit.js';

/** The longest text that is indexed; PostgreSQL keeps at most 1 MB of lexemes for a row. */
const MAX_INDEXED = 200_000;
const MAX_TERMS = 12;

/** A text as it is indexed: lower case, without accents and vowel signs, Arabic letters unified. */
export const searchable = (text: string): string => foldCredit(text.slice(0, MAX_INDEXED));

/** Whether somebody typed something that holds no word to search for. */
export const findsNothing = (typed: string | undefined): boolean =>
  (typed ?? '').trim() !== '' && toTsQuery(typed) === null;

/**
 * What somebody typed as a `tsquery`: every word must be there, the last one may be the beginning of a word. Null when
 * nothing in it can be searched.
 */
export function toTsQuery(typed: string | undefined): string | null {
  const words = searchable((typed ?? '').slice(0, 400)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const terms = words.slice(0, MAX_TERMS).map((word) => `'${word.slice(0, 60)}'`);
  return terms.length === 0 ? null : `${terms.join(' & ')}:*`;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An id to filter by: null filters nothing, what is no id finds nothing. */
export const idFilter = (id: string | undefined): string | null => (id === undefined ? null : isId(id) ? id : NOBODY);

/** A time to filter by; what is no time filters nothing. */
export function timeFilter(value: string | undefined): Date | null {
  const time = /^\d{4}-\d\d-\d\d/.test(value ?? '') ? Date.parse(value!) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time);
}

/** Where a list of articles goes on: behind this time and id. */
export interface ListPlace {
  sortAt: Date | null;
  id: string | null;
}

export const placeKey = (row: { sort_at: Date; id: string }): [number, string] => [row.sort_at.getTime(), row.id];

/** @throws database.bad-cursor */
export function readPlace(cursor: string | undefined): ListPlace {
  const [time, id] = decodeCursor(cursor, 2) ?? [];
  const sortAt = new Date(Number(time));
  const isPlace = isId(id) && !Number.isNaN(sortAt.getTime()) && Math.abs(sortAt.getUTCFullYear()) < 9_999;
  return isPlace ? { sortAt, id } : { sortAt: null, id: null };
}
