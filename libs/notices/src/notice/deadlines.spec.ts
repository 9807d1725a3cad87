import { describe, expect, it } from '@jest/globals';
import { SHIPPED_DESK } from '#libs/licensing';
import { deadlineFrom, MOST_CHASES, nextChase } from './deadlines.js';

const FRIDAY = new Date('2026-11-27T16:00:00Z');

describe('the deadline of a notice', () => {
  it('of a kill counts round the clock', () => {
    expect(deadlineFrom(FRIDAY, { hours: 4, counts: 'clock' }, SHIPPED_DESK)).toEqual({
      remindAt: new Date('2026-11-27T18:00:00Z'),
      dueAt: new Date('2026-11-27T20:00:00Z'),
    });
  });

  it('of a correction counts the hours of the desk, so that nobody is overdue on a Sunday', () => {
    const { remindAt, dueAt } = deadlineFrom(FRIDAY, { hours: 16, counts: 'desk' }, SHIPPED_DESK);
    expect([remindAt.getUTCDay(), dueAt.getUTCDay()].every((day) => day >= 1 && day <= 5)).toBe(true);
    expect(dueAt.getTime()).toBeGreaterThan(FRIDAY.getTime() + 3 * 86_400_000);
  });
});

describe('a holder who does not answer', () => {
  it('is written to at half of the time, at its end, then daily, and at some time not any more', () => {
    const dueAt = new Date('2026-11-27T20:00:00Z');
    expect(nextChase(1, { dueAt }, new Date('2026-11-27T18:00:00Z'))).toEqual(dueAt);
    expect(nextChase(2, { dueAt }, dueAt)).toEqual(new Date('2026-11-28T20:00:00Z'));
    expect(nextChase(3, { dueAt }, new Date('2026-11-28T20:05:00Z'))).toEqual(new Date('2026-11-29T20:05:00Z'));
    expect(nextChase(MOST_CHASES, { dueAt }, new Date('2026-12-05T20:00:00Z'))).toBeNull();
  });
});
