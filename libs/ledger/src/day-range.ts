import { badRange } from './ledger.errors.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A real day of the calendar, as an ISO date. */
export function isDay(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '1900-01-01';
}

/** @throws ledger.bad-range */
export function assertRange(from: string | undefined, to: string | undefined): void {
  for (const day of [from, to]) if (day !== undefined && !isDay(day)) throw badRange();
  if (from !== undefined && to !== undefined && from > to) throw badRange();
}
