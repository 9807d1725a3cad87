import { describe, expect, it } from '@jest/globals';
import { addedDays, boughtDays } from './bought-days.js';

const year = { startsOn: '2026-01-01', endsOn: '2026-12-31', use: { term: { kind: 'months', months: 12 } } } as const;
const longer = { ...year, endsOn: '2027-06-30', use: { term: { kind: 'months', months: 18 } } } as const;
const endless = { startsOn: '2026-01-01', endsOn: null, use: { term: { kind: 'perpetual' } } } as const;
const once = { startsOn: '2026-01-01', endsOn: '2026-01-31', use: { term: { kind: 'one-time' } } } as const;

describe('the days that an order buys', () => {
  it('are those of the term; a single use and one without an end are had at once', () => {
    expect(boughtDays(year)).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect(boughtDays(endless)).toEqual({ from: '2026-01-01', until: null });
    expect(boughtDays(once)).toEqual({ from: '2026-01-01', until: null });
  });

  it('are those that an extension adds at the end', () => {
    expect(addedDays(year, longer, '2026-03-01')).toEqual({ from: '2027-01-01', until: '2027-06-30' });
    expect(addedDays(once, year, '2026-01-10')).toEqual({ from: '2026-02-01', until: '2026-12-31' });
  });

  it('are those that are left when the use only gets wider, and none when it no longer ends', () => {
    expect(addedDays(year, year, '2026-03-01')).toEqual({ from: '2026-03-01', until: '2026-12-31' });
    expect(addedDays(year, year, '2025-12-01')).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect(addedDays(year, endless, '2026-03-01')).toEqual({ from: '2026-03-01', until: null });
  });
});
