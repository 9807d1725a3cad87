import type { Days, Period } from './dashboard-view.js';

const DAY = 86_400_000;

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const plusDays = (day: string, days: number): string => dayOf(new Date(midnight(day).getTime() + days * DAY));

/** The first moment of the days, and the first moment after them. */
export const bounds = ({ from, to }: Days): [Date, Date] => [midnight(from), midnight(plusDays(to, 1))];

/** The week (from Monday), month or quarter that a day lies in. */
export function periodAround(period: Period, day: string): Days {
  const at = midnight(day);
  if (period === 'week') {
    const from = plusDays(day, -((at.getUTCDay() + 6) % 7));
    return { from, to: plusDays(from, 6) };
  }
  const months = period === 'month' ? 1 : 3;
  const first = Math.floor(at.getUTCMonth() / months) * months;
  const from = dayOf(new Date(Date.UTC(at.getUTCFullYear(), first, 1)));
  return { from, to: dayOf(new Date(Date.UTC(at.getUTCFullYear(), first + months, 0))) };
}

/** The period just before. */
export const periodBefore = (period: Period, days: Days): Days => periodAround(period, plusDays(days.from, -1));

/** The steps of a chart: days of a week or month, weeks of a quarter (the first and last may be cut). */
export function stepsOf(period: Period, days: Days): Days[] {
  const steps: Days[] = [];
  for (let from = days.from; from <= days.to;) {
    const last = period === 'quarter' ? periodAround('week', from).to : from;
    const to = last < days.to ? last : days.to;
    steps.push({ from, to });
    from = plusDays(to, 1);
  }
  return steps;
}
