import { addWorkingHours, type DeskCalendar } from '#libs/licensing';
import type { NoticeDeadline } from './notice-view.js';
import type { NoticeKind } from './notice.states.js';

const HOUR = 3_600_000;
/** Of the time to answer, after which a holder is reminded. */
const REMINDED_AFTER = 0.5;
/** Between reminders once the deadline has passed. */
const AGAIN_AFTER = 24 * HOUR;
/** A week after the deadline the house stops writing by itself; the desk has been told and goes on. */
export const MOST_CHASES = 9;

export interface Deadline {
  remindAt: Date;
  dueAt: Date;
}

/** When a notice that goes out now has to be confirmed, and when its holders are reminded. */
export function deadlineFrom(
  from: Date,
  { hours, counts }: { hours: number; counts: 'clock' | 'desk' },
  calendar: DeskCalendar,
): Deadline {
  const after = (some: number): Date =>
    counts === 'clock' ? new Date(from.getTime() + some * HOUR) : addWorkingHours(calendar, from, some);
  return { remindAt: after(hours * REMINDED_AFTER), dueAt: after(hours) };
}

/** When a holder is written to next: at half of the time, at its end, then daily for a week. @param chases so far */
export function nextChase(chases: number, { dueAt }: Pick<Deadline, 'dueAt'>, now: Date): Date | null {
  if (chases >= MOST_CHASES) return null;
  return now < dueAt ? dueAt : new Date(Math.max(dueAt.getTime(), now.getTime()) + AGAIN_AFTER);
}

/** The defaults: data of the house. */
export const DEADLINES = 'SELECT kind, hours, counts AS "countsBy" FROM notices.deadline ORDER BY kind';

export const deadlineOf = (all: readonly NoticeDeadline[], kind: NoticeKind): NoticeDeadline =>
  all.find((one) => one.kind === kind) ?? { kind, hours: 24, countsBy: 'clock' };
