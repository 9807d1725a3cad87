import type { Findings } from './findings.js';
import { isRecord } from './findings.js';
import type { Term } from './use.js';

const LONGEST_TERM_MONTHS = 60;
const FURTHEST_START_DAYS = 730;
const FURTHEST_BACK_DAYS = 3_653;
const DAY = 86_400_000;

/** An ISO date that exists in the calendar, such as 2026-02-28. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The last day (inclusive) of a term: the day before the same day so many months later, or before the last day of a
 * month that is too short. A one-time use has a month to happen in. Null when perpetual.
 */
export function lastDay(startsOn: string, term: Term): string | null {
  if (term.kind === 'perpetual') return null;
  if (term.kind === 'one-time') return addDays(addMonths(startsOn, 1), -1);
  return addDays(addMonths(startsOn, term.months), -1);
}

function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfTarget))).toISOString().slice(0, 10);
}

export function checkTerm(value: unknown, findings: Findings): Term {
  const kind = isRecord(value) ? value['kind'] : undefined;
  if (kind === 'one-time' || kind === 'perpetual') return { kind };
  if (!isRecord(value) || kind !== 'months') {
    findings.add('use.term.kind', 'term-unknown', 'The term is one-time, a number of months, or perpetual.');
    return { kind: 'one-time' };
  }
  const months = value['months'];
  if (typeof months !== 'number' || !Number.isInteger(months) || months < 1 || months > LONGEST_TERM_MONTHS) {
    findings.add('use.term.months', 'months-invalid', `The term is 1 to ${LONGEST_TERM_MONTHS} whole months.`);
    return { kind: 'months', months: 1 };
  }
  return { kind: 'months', months };
}

/**
 * @param today ISO date at the house; the default when nothing is said
 * @param alreadyPublished a use that has happened may start in the past
 */
export function checkStart(value: unknown, today: string, alreadyPublished: boolean, findings: Findings): string {
  if (value === undefined || value === null || value === '') return today;
  if (!isIsoDate(value)) {
    findings.add('use.startsOn', 'date-invalid', 'The start is a date written like 2026-12-31.');
    return today;
  }
  const ahead = daysBetween(today, value);
  if (ahead > FURTHEST_START_DAYS) {
    findings.add('use.startsOn', 'date-too-far', 'A licence can start at most two years from now.');
  } else if (alreadyPublished && ahead < -FURTHEST_BACK_DAYS) {
    findings.add(
      'use.startsOn',
      'date-too-old',
      'The start lies more than ten years back; please write to us instead.',
    );
  } else if (!alreadyPublished && ahead < -1) {
    findings.add('use.startsOn', 'date-past', 'The start lies in the past. Say “already published” if it is so.');
  }
  return value;
}
