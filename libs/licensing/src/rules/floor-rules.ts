import type { FourEyes, ReviewRule } from './rule-set.js';

const TWO_PEOPLE = 'two-people';
const DESK = 'A person at the rights desk looks at it; the promised time is shown on the request.';

/**
 * What always goes to a person, whatever a rule set says: nothing is sold that is not cleared, and nobody on a list or
 * behind with a payment is approved by a rule. A rule set can neither switch these off nor weaken them. What they say
 * to the buyer about lists is neutral on purpose.
 */
export const FLOOR_RULES: readonly ReviewRule[] = [
  {
    code: 'needs-clearance',
    when: { not: { fact: 'unclearedParts', atMost: 0 } },
    message: 'The rights of a chosen part are not clear yet.',
    nextStep: DESK,
  },
  {
    code: 'country-list',
    when: { fact: 'countryList', oneOf: ['review', 'blocked'] },
    message: 'We look at requests from this country one by one.',
    nextStep: DESK,
  },
  {
    code: 'in-person',
    when: { fact: 'nameCheck', oneOf: ['possible', 'confirmed'] },
    message: 'We look at this request in person.',
    nextStep: DESK,
  },
  {
    code: 'licensee-overdue',
    when: { fact: 'standing', is: 'overdue' },
    message: 'An invoice of the organisation is overdue.',
    nextStep: 'Pay the open invoice; new requests are then approved as before.',
  },
  {
    code: 'licensee-blocked',
    when: { fact: 'standing', is: 'blocked' },
    message: 'Requests of this organisation are looked at one by one.',
    nextStep: DESK,
  },
];

/** Codes that no rule of a set may have. */
export const FLOOR_CODES: ReadonlySet<string> = new Set([...FLOOR_RULES.map(({ code }) => code), TWO_PEOPLE]);

const FOR_TWO = new WeakMap<FourEyes, ReviewRule>();

/**
 * What two people approve is never approved by a rule: no end, full exclusivity, and an amount above what one person may
 * approve (docs/adr/0561). The last to be asked, as a set's own rules say it better.
 */
export function twoPeopleRule(fourEyes: FourEyes): ReviewRule {
  const known = FOR_TWO.get(fourEyes);
  if (known) return known;
  const isMuch = {
    all: [{ not: { amountWithin: fourEyes.amountOver } }, { not: { fact: 'amount', is: '0' } }],
  } as const;
  const rule: ReviewRule = {
    code: TWO_PEOPLE,
    when: { any: [{ fact: 'term', is: 'perpetual' }, { fact: 'exclusivity', is: 'full' }, isMuch] },
    message: 'Two people decide on a request like this.',
    nextStep: DESK,
  };
  FOR_TWO.set(fourEyes, rule);
  return rule;
}
