import { alpha3 } from '#libs/kernel';
import type { Exclusivity, MediumUse, Term, TerritoryTerm } from '#libs/licensing';
import type { LicenceTerms } from '../claims/public-claims.js';
import type { PolicyConstraint, RightOperand, TypedValue } from './policy.js';
import { COUNTRY_IRI } from './vocabulary.js';

const constraint = (leftOperand: string, operator: string, rightOperand: RightOperand): PolicyConstraint => ({
  leftOperand,
  operator,
  rightOperand,
});
const typed = (value: string | number | boolean, type: string): TypedValue => ({
  '@value': String(value),
  '@type': `xsd:${type}`,
});

export function mediumConstraints({ medium, audience }: MediumUse): PolicyConstraint[] {
  const which = constraint('media', 'eq', { '@id': `imp:media/${medium}` });
  if (!audience) return [which];
  const howMany = constraint('count', 'lteq', typed(audience.count, 'integer'));
  return [which, { ...howMany, unit: { '@id': `imp:audience/${audience.kind}` } }];
}

/** Every term that holds for all media alike. */
export function sharedConstraints({ use, countries, startsOn, endsOn }: LicenceTerms): PolicyConstraint[] {
  return [
    constraint('purpose', 'eq', { '@id': `imp:purpose/${use.purpose}` }),
    ...(use.staff === undefined ? [] : [constraint('imp:staff', 'lteq', typed(use.staff, 'integer'))]),
    constraint(
      'spatial',
      'isAnyOf',
      countries.map((code) => ({ '@id': `${COUNTRY_IRI}${alpha3(code) ?? code}` })),
    ),
    constraint('imp:territory', 'eq', writeTerritory(use.territory)),
    constraint('language', 'isAnyOf', use.languages),
    constraint('dateTime', 'gteq', typed(startsOn, 'date')),
    ...(endsOn ? [constraint('dateTime', 'lteq', typed(endsOn, 'date'))] : []),
    constraint('imp:term', 'eq', writeTerm(use.term)),
    constraint('imp:agreedStart', 'eq', typed(use.startsOn, 'date')),
    ...exclusivityConstraints(use.exclusivity),
    constraint('imp:edits', 'eq', { '@id': `imp:edits/${use.edits}` }),
    constraint('imp:alreadyPublished', 'eq', typed(use.alreadyPublished, 'boolean')),
    constraint('imp:rush', 'eq', typed(use.rush, 'boolean')),
  ];
}

/** A territory as it was said, such as `worldwide` or `except:IE,FR`; `spatial` holds what it comes to. */
function writeTerritory(territory: TerritoryTerm): string {
  if (territory.kind === 'worldwide') return territory.kind;
  return `${territory.kind}:${territory.values.map(encodeURIComponent).join(',')}`;
}

/** Months as an ISO 8601 duration, which XML Schema reads. */
function writeTerm(term: Term): RightOperand {
  return term.kind === 'months' ? typed(`P${term.months}M`, 'duration') : term.kind;
}

function exclusivityConstraints(exclusivity: Exclusivity): PolicyConstraint[] {
  const { kind } = exclusivity;
  const which = constraint('imp:exclusivity', 'eq', { '@id': `imp:exclusivity/${kind}` });
  if (kind === 'none') return [which];
  return [
    which,
    ...(kind === 'sector' ? [constraint('imp:exclusiveSector', 'eq', exclusivity.sector)] : []),
    ...(kind === 'territory'
      ? [constraint('imp:exclusiveTerritory', 'eq', writeTerritory(exclusivity.territory))]
      : []),
    ...(exclusivity.from === undefined ? [] : [constraint('imp:exclusiveFrom', 'eq', typed(exclusivity.from, 'date'))]),
    ...(exclusivity.until === undefined
      ? []
      : [constraint('imp:exclusiveUntil', 'eq', typed(exclusivity.until, 'date'))]),
  ];
}
