import { monthInvalid } from '../catalogue.errors.js';

export interface MonthRange {
  from: Date;
  /** The first moment of the next month. */
  to: Date;
  /** Where the twelve months that end with this one begin. */
  yearBefore: Date;
}

/** The month of a time as `yyyy-mm` in UTC, or one some months later (negative: before). */
export function monthOf(time: Date, shift = 0): string {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + shift, 1)).toISOString().slice(0, 7);
}

/** The bounds of `yyyy-mm`, UTC. @throws catalogue.month-invalid */
export function monthRange(month: string): MonthRange {
  const match = /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])$/.exec(month);
  if (!match) throw monthInvalid();
  const [year, index] = [Number(match[1]), Number(match[2]) - 1];
  return {
    from: new Date(Date.UTC(year, index, 1)),
    to: new Date(Date.UTC(year, index + 1, 1)),
    yearBefore: new Date(Date.UTC(year, index - 11, 1)),
  };
}
