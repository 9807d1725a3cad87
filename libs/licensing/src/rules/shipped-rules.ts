import type { Condition, InstantRule, ReviewRule, RuleSet } from './rule-set.js';

const DESK = 'A person at the rights desk looks at it; the promised time is shown on the request.';

const unverified = (purpose: 'non-profit' | 'educational'): Condition => ({
  all: [
    { fact: 'purpose', is: purpose },
    {
      not: {
        all: [
          { fact: 'buyerKind', is: purpose },
          { fact: 'buyerKindVerified', is: true },
        ],
      },
    },
  ],
});

const review: readonly ReviewRule[] = [
  {
    code: 'promotional',
    when: { fact: 'purpose', oneOf: ['corporate-promotional', 'advocacy'] },
    message: 'The use is promotional or argues a cause.',
    nextStep: DESK,
  },
  {
    code: 'exclusive',
    when: { not: { fact: 'exclusivity', is: 'none' } },
    message: 'Exclusive rights are wanted.',
    nextStep: DESK,
  },
  {
    code: 'perpetual',
    when: { fact: 'term', is: 'perpetual' },
    message: 'A licence without an end is wanted.',
    nextStep: 'Choose up to 60 months to have the answer at once.',
  },
  {
    code: 'adaptation',
    when: { fact: 'edits', oneOf: ['cut-with-approval', 'adapt'] },
    message: 'The text is to be cut or adapted beyond style.',
    nextStep: 'Choose “shorten” or fewer edits to have the answer at once.',
  },
  {
    code: 'already-published',
    when: { fact: 'alreadyPublished', is: true },
    message: 'The article has been published there already.',
    nextStep: DESK,
  },
  {
    code: 'minor-pictured',
    when: { fact: 'minorPictured', is: true },
    message: 'A chosen picture shows a child.',
    nextStep: 'Leave the picture out to have the answer at once.',
  },
  {
    code: 'unverified-non-profit',
    when: unverified('non-profit'),
    message: 'The non-profit price stands once we have verified that the organisation is one.',
    nextStep: 'The desk verifies it with this request; it is needed only once.',
  },
  {
    code: 'unverified-educational',
    when: unverified('educational'),
    message: 'The educational price stands once we have verified that the organisation is one.',
    nextStep: 'The desk verifies it with this request; it is needed only once.',
  },
];

const verifiedEmail = {
  code: 'email-unverified',
  message: 'The e-mail address is not verified yet.',
  when: { fact: 'emailVerified', is: true },
} as const;
const amountWithin = (limits: Readonly<Record<string, string>>) => ({
  code: 'amount',
  message: 'The amount is above what a rule may approve by itself.',
  when: { amountWithin: limits },
});

const instant: readonly InstantRule[] = [
  {
    code: 'free-excerpt',
    name: 'A free excerpt',
    requires: [
      { code: 'not-free', message: 'The use has a price.', when: { fact: 'amount', is: '0' } },
      { code: 'not-excerpt', message: 'More than an excerpt is wanted.', when: { fact: 'isExcerpt', is: true } },
    ],
    methods: [],
  },
  {
    code: 'new-buyer-card',
    name: 'A new buyer pays by card',
    requires: [verifiedEmail, amountWithin({ GBP: '50000', EUR: '50000', USD: '50000', JPY: '50000', KWD: '150000' })],
    methods: ['card'],
  },
  {
    code: 'known-buyer',
    name: 'A buyer we know',
    requires: [
      {
        code: 'new-buyer',
        message: 'This would be their first licence from us.',
        when: { fact: 'standing', is: 'known' },
      },
      amountWithin({ GBP: '200000', EUR: '200000', USD: '200000', JPY: '200000', KWD: '600000' }),
    ],
    methods: ['card', 'invoice'],
  },
];

/**
 * The rule set every new house starts with, as version 1 in its database: an example to edit. The country lists are an
 * example too; put the lists your own law asks for in their place. What no set may leave out is in floor-rules.ts.
 */
export const SHIPPED_RULES: RuleSet = {
  id: 'shipped',
  version: 1,
  review,
  instant,
  countries: { blocked: ['KP'], review: ['BY', 'CU', 'IR', 'MM', 'RU', 'SY'] },
  fourEyes: {
    overridePercent: 20,
    amountOver: { GBP: '500000', EUR: '500000', USD: '500000', JPY: '500000', KWD: '1500000' },
  },
};
