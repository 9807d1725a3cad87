import { DomainError, isId } from '#libs/kernel';

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;

/** Packs the sort key of a page's last row; opaque to the client. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @param arity how many parts the sort key has @throws database.bad-cursor */
export function decodeCursor(cursor: string | undefined, arity: number): string[] | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  const key = parse(cursor);
  if (!Array.isArray(key) || key.length !== arity || !key.every((part) => ['string', 'number'].includes(typeof part))) {
    return badCursor();
  }
  const parts = key.map(String);
  if (parts.some((part) => part.includes('\0') || part.length > 300)) return decodeCursor('!', arity);
  return parts;
}

function badCursor(): never {
  throw new DomainError('database.bad-cursor', 'This page link is not one of ours.', {
    nextStep: 'Start again from the first page.',
  });
}

/** As PostgreSQL writes a moment, without its day. */
const TIME = /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/;

/** Of a list that is sorted by a moment, as `::text` gives it, and an id. @throws database.bad-cursor */
export function decodeMomentCursor(cursor: string | undefined): [at: string, id: string] | undefined {
  const [at = '', id = ''] = decodeCursor(cursor, 2) ?? [];
  if (cursor === undefined || cursor === '') return undefined;
  const [day = '', time = ''] = at.split(' ');
  return isDay(day) && TIME.test(time) && isId(id) ? [at, id] : badCursor();
}

/** A real one, of a year that PostgreSQL has. */
function isDay(text: string): boolean {
  const parsed = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Cuts a list read with `limit + 1` rows into a page. */
export function toPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => readonly (string | number)[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
}

/** A client's wish for a page size, kept within bounds. */
export function pageSize(wanted: number | undefined): number {
  return Math.min(LARGEST_PAGE, Math.max(1, Math.trunc(wanted ?? DEFAULT_PAGE)));
}
