import { addDays } from '../terms/check-when.js';
import type { LicenceSnapshot } from '../licence/licence-snapshot.js';

/** ISO dates, inclusive; `until` is null for what is had at once: a single use, or one without an end. */
export interface BoughtDays {
  from: string;
  until: string | null;
}

type Terms = Pick<LicenceSnapshot, 'startsOn' | 'endsOn'> & { use: Pick<LicenceSnapshot['use'], 'term'> };

/** The days of a first licence. */
export const boughtDays = ({ startsOn, endsOn, use }: Terms): BoughtDays => ({
  from: startsOn,
  until: use.term.kind === 'months' ? endsOn : null,
});

/**
 * The days of an extension: those it adds at the end; when it adds none but widens the use, those that are left.
 *
 * @param today ISO date
 */
export function addedDays(before: Terms, after: Terms, today: string): BoughtDays {
  const start = after.startsOn > today ? after.startsOn : today;
  if (after.use.term.kind !== 'months' || after.endsOn === null) return { from: start, until: null };
  const isLonger = before.endsOn !== null && after.endsOn > before.endsOn;
  return { from: isLonger ? addDays(before.endsOn!, 1) : start, until: after.endsOn };
}
