import { placeOf, type Place } from '#libs/kernel';
import type { Blocker } from './claim-rows.js';
import type { FreeRights } from './explain-taken.js';

/** What the sentences about taken rights speak of: no buyer, no number. Dates are ISO dates. */
export interface TakenValues {
  headline: string;
  where: Place;
  /** null: without an end. */
  until: string | null;
  /** Of the rights that are taken; empty for every sector. */
  sectors: string[];
  /** Until when they are only on offer; null when they are sold. */
  heldUntil: string | null;
  free: {
    /** null: nowhere of what was asked for. */
    where: Place | null;
    otherCountries: boolean;
    /** The first free day; null: none. */
    from: string | null;
    withoutExclusivity: boolean;
  };
}

export function takenValues(said: readonly Blocker[], until: string | null, free: FreeRights): TakenValues {
  const [first] = said;
  return {
    headline: first?.headline ?? '',
    where: placeOf([...new Set(said.flatMap(({ countries }) => countries))]),
    until,
    sectors: first?.sectors ?? [],
    heldUntil: first?.heldUntil?.slice(0, 10) ?? null,
    free: {
      where: free.countries.length > 0 ? placeOf(free.countries) : null,
      otherCountries: free.otherCountries,
      from: free.from,
      withoutExclusivity: free.withoutExclusivity,
    },
  };
}
