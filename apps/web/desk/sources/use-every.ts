import { useWords } from '../words/words.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Intervals that are offered, in minutes. */
export const INTERVALS = [5, 15, 30, HOUR, 6 * HOUR, DAY, 7 * DAY] as const;

/** An interval as people say it. */
export function useEvery(): (minutes: number) => string {
  const { sources } = useWords();
  return (minutes) => {
    if (minutes % DAY === 0) return sources.every(sources.days(minutes / DAY));
    return sources.every(minutes % HOUR === 0 ? sources.hours(minutes / HOUR) : sources.minutes(minutes));
  };
}
