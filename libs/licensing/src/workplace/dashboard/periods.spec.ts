import { describe, expect, it } from '@jest/globals';
import { bounds, periodAround, periodBefore, stepsOf } from './periods.js';

describe('periods', () => {
  it('are whole weeks, months and quarters', () => {
    expect(periodAround('week', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodAround('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(periodAround('quarter', '2026-12-31')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('have one before, over the year’s end too', () => {
    expect(periodBefore('month', periodAround('month', '2026-01-05'))).toEqual({
      from: '2025-12-01',
      to: '2025-12-31',
    });
    expect(periodBefore('quarter', periodAround('quarter', '2026-01-05')).from).toBe('2025-10-01');
    expect(periodBefore('week', periodAround('week', '2026-01-01')).to).toBe('2025-12-28');
  });

  it.each(['week', 'month', 'quarter'] as const)('of a %s are covered by their steps, each day once', (period) => {
    const days = periodAround(period, '2026-11-29');
    const steps = stepsOf(period, days);
    expect(steps[0]!.from).toBe(days.from);
    expect(steps.at(-1)!.to).toBe(days.to);
    for (const [index, step] of steps.slice(1).entries()) {
      expect(bounds(steps[index]!)[1]).toEqual(bounds(step)[0]);
    }
  });
});
