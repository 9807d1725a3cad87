const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 24 * 60;
/** After this many failures in a row the wait no longer grows. */
const DOUBLINGS = 8;

/** When a source is looked at next: after its interval, and each failure in a row doubles the wait, up to a day. */
export function nextLook(now: Date, everyMinutes: number, failures: number): Date {
  const wait = everyMinutes * 2 ** Math.min(failures, DOUBLINGS);
  const longest = Math.max(LONGEST_MINUTES, everyMinutes);
  return new Date(now.getTime() + Math.min(wait, longest) * MINUTE_MS);
}
