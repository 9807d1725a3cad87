import { ExpireRequests, TurnLicences, WatchDeadlines } from '#libs/licensing';
import { RunDunning } from '#libs/payments';
import type { DemoApp } from './demo-app.js';

/** Something that happened, and when. */
export interface Step {
  at: Date;
  act: () => Promise<unknown>;
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** How often a day somebody looked whether a promise had run out, in the last week. */
const WATCHES_A_DAY = 3;

/** What runs by itself ran once a week; the worker's own timetable goes on from today. */
function timetable(app: DemoApp, from: Date): Step[] {
  const weeks = Math.floor((app.now.getTime() - from.getTime()) / WEEK_MS);
  const weekly = Array.from({ length: weeks + 1 }, (_, week) => ({
    at: new Date(app.now.getTime() - week * WEEK_MS),
    act: async () => {
      await app.get(ExpireRequests).handle();
      await app.get(TurnLicences).handle();
      // Only today: whoever is overdue would have been sent to a person ever since.
      if (week === 0) await app.get(RunDunning).handle();
    },
  }));
  const watches = Array.from({ length: 7 * WATCHES_A_DAY }, (_, watch) => ({
    at: new Date(app.now.getTime() - (watch * 24 * HOUR_MS) / WATCHES_A_DAY),
    act: () => app.get(WatchDeadlines).handle(),
  }));
  return [...weekly, ...watches];
}

/** Lets everything happen in its order, each step at its own time: numbers and dates come out as they would have. */
export async function tell(app: DemoApp, steps: readonly Step[]): Promise<void> {
  const first = steps.reduce((earliest, { at }) => (at < earliest ? at : earliest), app.now);
  const all = [...steps, ...timetable(app, first)];
  for (const { at, act } of all.sort((one, other) => one.at.getTime() - other.at.getTime())) {
    app.clock.set(at);
    await act();
  }
}

/** Times before the moment the history is told. */
export interface Calendar {
  /** @param time of that day, UTC, such as `09:30` */
  daysAgo: (days: number, time?: string) => Date;
  hoursAgo: (hours: number) => Date;
  /** ISO date of a day to come. */
  inDays: (days: number) => string;
}

export const calendarOf = (now: Date): Calendar => ({
  daysAgo: (days, time = '10:00') => {
    const day = new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
    return new Date(`${day}T${time}:00Z`);
  },
  hoursAgo: (hours) => new Date(now.getTime() - hours * 3_600_000),
  inDays: (days) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10),
});
