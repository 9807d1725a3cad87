/** Today in the reader's own calendar, as an ISO date. */
export function today(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Today by UTC, as an ISO date: the calendar of the books. */
export const bookDay = (now = new Date()): string => now.toISOString().slice(0, 10);

/** Whether a moment (ISO) has come. */
export const hasCome = (moment: string, now = new Date()): boolean => new Date(moment) <= now;
