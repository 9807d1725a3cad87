import { describe, expect, it } from '@jest/globals';
import { addWorkingHours, localDate, promiseFor, type DeskCalendar } from './desk-calendar.js';
import { SHIPPED_DESK } from './shipped-desk.js';

const at = (iso: string): Date => new Date(iso);
const after = (from: string, hours: number, calendar: DeskCalendar = SHIPPED_DESK): string =>
  addWorkingHours(calendar, at(from), hours).toISOString();

describe('working time at the desk', () => {
  it('runs within a day', () => {
    expect(after('2026-11-23T10:15:00Z', 4)).toBe('2026-11-23T14:15:00.000Z');
  });

  it('carries over the night and the weekend', () => {
    expect(after('2026-11-23T15:00:00Z', 8)).toBe('2026-11-24T15:00:00.000Z');
    expect(after('2026-11-27T16:00:00Z', 4)).toBe('2026-11-30T12:00:00.000Z');
  });

  it('begins in the morning for what comes at night or on a Sunday', () => {
    expect(after('2026-11-22T21:30:00Z', 1)).toBe('2026-11-23T10:00:00.000Z');
    expect(after('2026-11-23T03:00:00Z', 8)).toBe('2026-11-23T17:00:00.000Z');
  });

  it('skips holidays', () => {
    expect(after('2026-12-24T16:00:00Z', 2)).toBe('2026-12-29T10:00:00.000Z');
  });

  it('follows the desk’s clock over a change to summer time', () => {
    expect(after('2026-03-27T16:00:00Z', 2)).toBe('2026-03-30T09:00:00.000Z');
  });

  it('knows windows with a break and other weeks', () => {
    const cairo: DeskCalendar = {
      ...SHIPPED_DESK,
      timeZone: 'Africa/Cairo',
      week: [0, 1, 2, 3].map(() => [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ]),
      holidays: [],
    };
    expect(after('2026-01-08T14:00:00Z', 2, cairo)).toBe('2026-01-12T08:00:00.000Z');
  });

  it('promises four hours in a rush and eight otherwise', () => {
    const monday = at('2026-11-23T09:00:00Z');
    expect(promiseFor(SHIPPED_DESK, monday, true).toISOString()).toBe('2026-11-23T13:00:00.000Z');
    expect(promiseFor(SHIPPED_DESK, monday, false).toISOString()).toBe('2026-11-23T17:00:00.000Z');
  });

  it('refuses a calendar in which nobody ever works', () => {
    expect(() => after('2026-11-23T09:00:00Z', 1, { ...SHIPPED_DESK, week: [] })).toThrow(RangeError);
  });

  it('tells the date where the desk is', () => {
    expect(localDate(at('2026-07-01T23:30:00Z'), 'Europe/London')).toBe('2026-07-02');
    expect(localDate(at('2026-07-01T02:30:00Z'), 'America/New_York')).toBe('2026-06-30');
  });
});
