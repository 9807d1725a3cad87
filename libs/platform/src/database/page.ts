import { DomainError } from '#libs/kernel';

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
    throw new DomainError('database.bad-cursor', 'This page link is not one of ours.', {
      nextStep: 'Start again from the first page.',
    });
  }
  const parts = key.map(String);
  if (parts.some((part) => part.includes('\0') || part.length > 300)) return decodeCursor('!', arity);
  return parts;
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
