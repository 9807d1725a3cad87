import { describe, expect, it } from '@jest/globals';
import { nextLook } from './next-look.js';
import { SOURCE_STATES, SOURCE_TRANSITIONS } from './source.states.js';

describe('a source', () => {
  it.each([
    ['active', ['paused', 'archived']],
    ['paused', ['active', 'archived']],
    ['archived', ['paused']],
  ] as const)('that is %s may become %s', (from, allowed) => {
    const found = SOURCE_STATES.filter((to) => SOURCE_TRANSITIONS.allows(from, to, 'staff'));
    expect([...found].sort()).toEqual([...allowed].sort());
  });

  it('is looked at less and less often while it fails, and never less than once a day', () => {
    const now = new Date('2026-03-01T00:00:00Z');
    const minutes = (every: number, failures: number): number =>
      (nextLook(now, every, failures).getTime() - now.getTime()) / 60_000;
    expect([0, 1, 2, 3].map((failures) => minutes(30, failures))).toEqual([30, 60, 120, 240]);
    expect(minutes(30, 50)).toBe(1_440);
    expect(minutes(10_080, 3)).toBe(10_080);
  });
});
