import { Territory } from '#libs/kernel';
import { addDays } from '../terms/check-when.js';
import type { Blocker } from './claim-rows.js';
import type { Claim } from './claims-of.js';
import { countriesIn } from './numbers.js';
import { tellOnce } from './tell-once.js';

/** Why a right cannot be had, and what could. */
export interface TakenText {
  message: string;
  nextStep: string;
  /** One for each thing in the way. */
  details: { code: string; message: string }[];
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `22 November 2027`. @param date ISO date */
export const dayText = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

const untilText = (until: string | null): string => (until === null ? 'without an end' : `until ${dayText(until)}`);
const whereText = (countries: readonly string[]): string => {
  const place = Territory.describe(countries);
  return place.startsWith('worldwide') ? place : `in ${place}`;
};

/** With names and numbers, for those who decide. */
export function explainToDesk(blockers: readonly Blocker[], claims: readonly Claim[]): TakenText {
  const details = tellOnce(blockers).map((blocker) => ({ code: blocker.reference, message: deskSentence(blocker) }));
  return {
    message: details[0]?.message ?? 'Somebody else has just taken these rights.',
    nextStep: whatIsFree(blockers, claims, 'Make a counter-offer'),
    details,
  };
}

function deskSentence(blocker: Blocker): string {
  const { reference, holder, headline, isExclusive, state, countries, sectors, until, heldUntil } = blocker;
  const what = isExclusive ? 'exclusive rights' : 'rights, not exclusive,';
  const inSector = sectors.length > 0 && isExclusive ? ` in the sector ${sectors.join(', ')}` : '';
  const has = state === 'active' ? 'has' : 'is offered';
  const hold = state === 'held' && heldUntil ? `; the offer stands until ${dayText(heldUntil.slice(0, 10))}` : '';
  const where = whereText(countries);
  return `${holder} (${reference}) ${has} ${what}${inSector} to “${headline}” ${where} ${untilText(until)}${hold}.`;
}

/** Those that weigh more, and until when the last of them is taken. */
export function weightiest(blockers: readonly Blocker[]): { said: readonly Blocker[]; until: string | null } {
  const exclusive = blockers.filter(({ isExclusive }) => isExclusive);
  const said = exclusive.length > 0 ? exclusive : blockers;
  return { said, until: said.some((each) => each.until === null) ? null : latest(said) };
}

/** Neutral: neither who nor under which number. */
export function explainToLicensee(blockers: readonly Blocker[], claims: readonly Claim[]): TakenText {
  const { said, until } = weightiest(blockers);
  const [first] = said;
  const countries = [...new Set(said.flatMap((each) => each.countries))];
  const message = !first
    ? 'Somebody else has just taken these rights.'
    : first.isExclusive
      ? `Exclusive rights to “${first.headline}” are taken ${whereText(countries)} ${untilText(until)}.`
      : `Others have rights to “${first.headline}” ${whereText(countries)} ${untilText(until)}, so they cannot be exclusive.`;
  return { message, nextStep: whatIsFree(said, claims, 'Make a new request'), details: [] };
}

const latest = (blockers: readonly Blocker[]): string =>
  blockers
    .map(({ until }) => until ?? '')
    .sort()
    .at(-1)!;

/** What could be had instead. */
export interface FreeRights {
  /** Of those that were asked for. */
  countries: string[];
  /** No country that was asked for is free, but others are. */
  otherCountries: boolean;
  /** The first day on which all of it is free again. */
  from: string | null;
  withoutExclusivity: boolean;
}

export function freeRights(blockers: readonly Blocker[], claims: readonly Claim[]): FreeRights {
  const taken = new Set(blockers.flatMap(({ countries }) => countries));
  const wanted = [...new Set(claims.flatMap(({ territory }) => countriesIn(territory)))];
  const countries = wanted.filter((code) => !taken.has(code));
  const isEverywhere = Territory.describe([...taken]).startsWith('worldwide');
  const ends = blockers.length > 0 && blockers.every(({ until }) => until !== null);
  return {
    countries,
    otherCountries: countries.length === 0 && taken.size > 0 && !isEverywhere,
    from: ends ? addDays(latest(blockers), 1) : null,
    withoutExclusivity: blockers.some(({ isExclusive }) => !isExclusive),
  };
}

/** Other countries, later days, or nothing exclusive. */
export function whatIsFree(blockers: readonly Blocker[], claims: readonly Claim[], way: string): string {
  const { countries, otherCountries, from, withoutExclusivity } = freeRights(blockers, claims);
  const options = [
    ...(countries.length > 0 ? [`for ${Territory.describe(countries)}`] : []),
    ...(otherCountries ? ['for other countries'] : []),
    ...(from ? [`starting on ${dayText(from)} or later`] : []),
    ...(withoutExclusivity ? ['without exclusivity'] : []),
  ];
  if (options.length === 0) return 'Choose another article, or write to the rights desk.';
  return `${way} ${options.join(', or ')}.`;
}
