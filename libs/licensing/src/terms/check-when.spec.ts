import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isIsoDate, lastDay } from './check-when.js';

describe('the days of a licence', () => {
  it('end a day before the same day months later', () => {
    expect(lastDay('2026-11-23', { kind: 'months', months: 12 })).toBe('2027-11-22');
    expect(lastDay('2026-01-01', { kind: 'months', months: 1 })).toBe('2026-01-31');
  });

  it('fall back to the end of a shorter month', () => {
    expect(lastDay('2026-01-31', { kind: 'months', months: 1 })).toBe('2026-02-27');
    expect(lastDay('2027-08-31', { kind: 'months', months: 6 })).toBe('2028-02-28');
  });

  it('are a month for a use that happens once, and without end for a perpetual one', () => {
    expect(lastDay('2026-11-23', { kind: 'one-time' })).toBe('2026-12-22');
    expect(lastDay('2026-11-23', { kind: 'perpetual' })).toBeNull();
  });

  it('are counted without clock changes', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('exist in the calendar', () => {
    expect(['2028-02-29', '2026-02-29', '2026-1-1', 'soon', 20260101].map(isIsoDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
