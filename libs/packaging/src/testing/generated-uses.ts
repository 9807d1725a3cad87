import fc from 'fast-check';
import { ALL_COUNTRIES, Territory } from '#libs/kernel';
import {
  AUDIENCE_KIND,
  EDITS,
  MEDIA,
  PURPOSES,
  type Exclusivity,
  type MediumUse,
  type Term,
  type TerritoryTerm,
  type Use,
} from '#libs/licensing';
import { publicTerms, type LicenceTerms } from '../claims/public-claims.js';
import { aLicence, PUBLIC_URL } from './fixtures.js';

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const countryList = fc.uniqueArray(fc.constantFrom(...ALL_COUNTRIES), { minLength: 1, maxLength: 12 });
const territory: fc.Arbitrary<TerritoryTerm> = fc.oneof(
  fc.constant<TerritoryTerm>({ kind: 'worldwide' }),
  countryList.map((values): TerritoryTerm => ({ kind: 'except', values })),
  countryList.map((values): TerritoryTerm => ({ kind: 'countries', values })),
  fc
    .uniqueArray(fc.constantFrom('Europe', 'Western Asia', 'Africa'), { minLength: 1 })
    .map((values): TerritoryTerm => ({ kind: 'region', values })),
);
const media: fc.Arbitrary<MediumUse[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...MEDIA), fc.integer({ min: 1, max: 5_000_000 })), {
    minLength: 1,
    selector: ([medium]) => medium,
  })
  .map((pairs) =>
    pairs.map(([medium, count]) => {
      const kind = AUDIENCE_KIND[medium];
      return kind === null ? { medium } : { medium, audience: { kind, count } };
    }),
  );
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.constant<Term>({ kind: 'one-time' }),
  fc.constant<Term>({ kind: 'perpetual' }),
  fc.integer({ min: 1, max: 60 }).map((months): Term => ({ kind: 'months', months })),
);
const dates = fc.record({ from: day, until: day }, { requiredKeys: [] });
const exclusivity: fc.Arbitrary<Exclusivity> = fc.oneof(
  fc.constant<Exclusivity>({ kind: 'none' }),
  fc
    .tuple(fc.string({ minLength: 1 }), dates)
    .map(([sector, when]): Exclusivity => ({ kind: 'sector', sector, ...when })),
  fc.tuple(territory, dates).map(([where, when]): Exclusivity => ({ kind: 'territory', territory: where, ...when })),
  dates.map((when): Exclusivity => ({ kind: 'full', ...when })),
);
/** Any use that there can be. */
export const uses: fc.Arbitrary<Use> = fc.record(
  {
    media,
    purpose: fc.constantFrom(...PURPOSES),
    staff: fc.integer({ min: 1, max: 9_000 }),
    territory,
    languages: fc.uniqueArray(fc.constantFrom('en', 'ar', 'fr', 'pt-BR', 'zh-Hant'), { minLength: 1 }),
    term,
    startsOn: day,
    exclusivity,
    edits: fc.constantFrom(...EDITS),
    alreadyPublished: fc.boolean(),
    rush: fc.boolean(),
  },
  {
    requiredKeys: [
      ...(['media', 'purpose', 'territory', 'languages', 'term', 'startsOn'] as const),
      ...(['exclusivity', 'edits', 'alreadyPublished', 'rush'] as const),
    ],
  },
);

/** What a licence of this use says in public. */
export function termsOf(use: Use): LicenceTerms {
  const endsOn = use.term.kind === 'perpetual' ? null : '2036-01-31';
  return publicTerms(aLicence({ use, endsOn, countries: Territory.normalise(use.territory).countries }), PUBLIC_URL);
}
