import { workingMinutesBetween, type DeskCalendar } from '../rules/desk-calendar.js';
import type { QueueView } from './request-view.js';

const QUARTER = 15;

/** A place in the queue with its promise, counted in the desk's own hours. */
export function queueView(
  desk: DeskCalendar,
  now: Date,
  { position, waiting, promisedAt }: { position: number; waiting: number; promisedAt: Date },
): QueueView {
  const left = workingMinutesBetween(desk, now, promisedAt);
  return {
    ...{ position, waiting },
    promisedAt: promisedAt.toISOString(),
    late: promisedAt < now,
    // In quarters of an hour, so that an answer stays the same for a while.
    workingMinutesLeft: Math.ceil(left / QUARTER) * QUARTER,
    timeZone: desk.timeZone,
  };
}
