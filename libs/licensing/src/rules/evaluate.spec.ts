import { describe, expect, it } from '@jest/globals';
import { evaluate, factsOf, holds } from './evaluate.js';
import { FACT_NAMES, USE_FACTS, type RuleFacts, type RuleSet } from './rule-set.js';
import { screenCountry } from './screen-country.js';
import { SHIPPED_RULES } from './shipped-rules.js';

const asked: RuleFacts = {
  purpose: 'editorial',
  media: ['web'],
  exclusivity: 'none',
  term: 'months',
  months: 12,
  edits: 'none',
  alreadyPublished: false,
  amount: '12000',
  currency: 'GBP',
  minorPictured: false,
  unclearedParts: 0,
  items: 1,
  isExcerpt: false,
};
const newBuyer: RuleFacts = {
  standing: 'new',
  emailVerified: true,
  buyerKind: 'company',
  buyerKindVerified: false,
  buyerCountry: 'GB',
  countryList: 'clean',
  nameCheck: 'clear',
  hasInvoiceTerms: false,
};
const rule = (facts: RuleFacts) => evaluate(SHIPPED_RULES, facts);
const codes = (facts: RuleFacts): string[] => rule(facts).reasons.map(({ code }) => code);

describe('the shipped rules', () => {
  it('let a new buyer with a verified e-mail pay by card up to 500', () => {
    expect(rule({ ...asked, ...newBuyer, amount: '50000' })).toEqual({
      outcome: 'instant',
      rule: 'new-buyer-card',
      methods: ['card'],
      reasons: [],
    });
    expect(codes({ ...asked, ...newBuyer, amount: '50001' })).toEqual(['amount']);
    expect(codes({ ...asked, ...newBuyer, emailVerified: false })).toEqual(['email-unverified']);
  });

  it('let a buyer we know go further', () => {
    const known = { ...asked, ...newBuyer, standing: 'known', amount: '120000' };
    expect(rule(known)).toMatchObject({ outcome: 'instant', rule: 'known-buyer' });
    expect(codes({ ...known, amount: '200001' })).toEqual(['amount']);
  });

  it.each<[string, RuleFacts]>([
    ['promotional', { purpose: 'corporate-promotional' }],
    ['promotional', { purpose: 'advocacy' }],
    ['exclusive', { exclusivity: 'sector' }],
    ['perpetual', { term: 'perpetual' }],
    ['adaptation', { edits: 'adapt' }],
    ['already-published', { alreadyPublished: true }],
    ['minor-pictured', { minorPictured: true }],
    ['unverified-non-profit', { purpose: 'non-profit', buyerKind: 'non-profit' }],
    ['unverified-non-profit', { purpose: 'non-profit', buyerKind: 'company', buyerKindVerified: true }],
    ['unverified-educational', { purpose: 'educational' }],
    ['country-list', { buyerCountry: 'CU' }],
    ['country-list', { buyerCountry: 'KP' }],
    ['in-person', { nameCheck: 'possible' }],
    ['in-person', { nameCheck: 'confirmed' }],
    ['licensee-overdue', { standing: 'overdue' }],
    ['licensee-blocked', { standing: 'blocked' }],
    ['needs-clearance', { unclearedParts: 1 }],
  ])('send %s to a person', (code, change) => {
    expect(rule({ ...asked, ...newBuyer, ...change })).toMatchObject({ outcome: 'review', rule: null });
    expect(codes({ ...asked, ...newBuyer, ...change })).toEqual([code]);
  });

  it('believe a verified kind', () => {
    const verified = { purpose: 'non-profit', buyerKind: 'non-profit', buyerKindVerified: true };
    expect(rule({ ...asked, ...newBuyer, ...verified }).outcome).toBe('instant');
  });

  it('give a free excerpt away without a payment', () => {
    const facts = { ...asked, ...newBuyer, emailVerified: false, amount: '0', isExcerpt: true };
    expect(rule(facts)).toMatchObject({ outcome: 'instant', rule: 'free-excerpt', methods: [] });
  });

  it('judge a quote by the use alone', () => {
    expect(rule(asked).outcome).toBe('instant');
    expect(rule({ ...asked, purpose: 'non-profit' }).outcome).toBe('instant');
    expect(codes({ ...asked, purpose: 'corporate-promotional' })).toEqual(['promotional']);
  });

  it('approve nothing in a currency they have no bound for', () => {
    expect(codes({ ...asked, ...newBuyer, currency: 'CHF' })).toEqual(['amount']);
  });

  it('read only facts that exist', () => {
    const conditions = [
      ...SHIPPED_RULES.review.map(({ when }) => when),
      ...SHIPPED_RULES.instant.flatMap(({ requires }) => requires.map(({ when }) => when)),
    ];
    for (const name of conditions.flatMap(factsOf)) expect(FACT_NAMES).toContain(name);
    expect(new Set(USE_FACTS)).toEqual(new Set(Object.keys(asked)));
  });
});

describe('a condition', () => {
  it('reads lists as sets of words', () => {
    const facts: RuleFacts = { media: ['ai-train', 'web'] };
    expect(holds({ fact: 'media', oneOf: ['ai-train'] }, facts)).toBe(true);
    expect(holds({ fact: 'media', noneOf: ['ai-train', 'ai-index'] }, facts)).toBe(false);
    expect(holds({ fact: 'media', noneOf: ['book'] }, facts)).toBe(true);
  });

  it('compares numbers and joins', () => {
    const facts: RuleFacts = { items: 5, purpose: 'internal' };
    expect(
      holds(
        {
          all: [
            { fact: 'items', atLeast: 5 },
            { fact: 'items', atMost: 5 },
          ],
        },
        facts,
      ),
    ).toBe(true);
    expect(
      holds(
        {
          any: [
            { fact: 'items', atLeast: 6 },
            { fact: 'purpose', is: 'internal' },
          ],
        },
        facts,
      ),
    ).toBe(true);
    expect(holds({ not: { fact: 'items', atMost: 4 } }, facts)).toBe(true);
  });

  it('of a rule set that matches nothing sends everything to review with a reason', () => {
    const empty = { ...SHIPPED_RULES, review: [], instant: [] };
    expect(evaluate(empty, { ...asked, ...newBuyer }).reasons.map(({ code }) => code)).toEqual(['no-rule']);
  });
});

describe('what no rule set may leave out', () => {
  const everything: RuleSet = {
    ...SHIPPED_RULES,
    review: [],
    instant: [{ code: 'everything', name: 'Everything', requires: [], methods: ['card'] }],
  };

  it('still goes to a person where a set approves everything', () => {
    expect(evaluate(everything, { ...asked, ...newBuyer })).toMatchObject({ outcome: 'instant', rule: 'everything' });
    const bad = { standing: 'blocked', buyerCountry: 'KP', nameCheck: 'possible', unclearedParts: 1 };
    const ruling = evaluate(everything, { ...asked, ...newBuyer, ...bad });
    expect(ruling.outcome).toBe('review');
    expect(ruling.reasons.map(({ code }) => code)).toEqual([
      'needs-clearance',
      'country-list',
      'in-person',
      'licensee-blocked',
    ]);
  });

  it('leaves to two people what two people approve', () => {
    const known = { ...asked, ...newBuyer };
    const codes = (facts: object, set = everything) =>
      evaluate(set, { ...known, ...facts }).reasons.map(({ code }) => code);
    for (const facts of [
      ...[{ term: 'perpetual' }, { exclusivity: 'full' }, { amount: '500001', currency: 'GBP' }],
      { amount: '1', currency: 'CHF' },
    ]) {
      expect(codes(facts)).toEqual(['two-people']);
    }
    for (const facts of [{ amount: '500000' }, { amount: '0', currency: 'CHF' }]) expect(codes(facts)).toEqual([]);
    // A set's own rules say why, and then it is not said again.
    expect(codes({ term: 'perpetual' }, SHIPPED_RULES)).toEqual(['perpetual']);
  });

  it('reads the country lists of the set that decides, not those of the day the facts are from', () => {
    const kinder = { ...SHIPPED_RULES, countries: { blocked: [], review: [] } };
    const facts = { ...asked, ...newBuyer, buyerCountry: 'CU', countryList: 'review' };
    expect(evaluate(SHIPPED_RULES, facts).outcome).toBe('review');
    expect(evaluate(kinder, facts).outcome).toBe('instant');
  });
});

describe('a rule that is switched off', () => {
  const off = (code: string): RuleSet => ({
    ...SHIPPED_RULES,
    review: SHIPPED_RULES.review.map((one) => (one.code === code ? { ...one, off: true } : one)),
    instant: SHIPPED_RULES.instant.map((one) => (one.code === code ? { ...one, off: true } : one)),
  });

  it('is not read', () => {
    const promotional = { ...asked, ...newBuyer, purpose: 'corporate-promotional' };
    expect(evaluate(off('promotional'), promotional).outcome).toBe('instant');
    expect(evaluate(off('new-buyer-card'), { ...asked, ...newBuyer }).outcome).toBe('review');
  });
});

describe('country lists', () => {
  it('put blocked before review', () => {
    const lists = { version: 7, countries: { blocked: ['XA'], review: ['XA', 'XB'] } };
    expect(screenCountry(lists, 'xa')).toEqual({ country: 'XA', result: 'blocked', listsVersion: 7 });
    expect(screenCountry(lists, 'XB').result).toBe('review');
    expect(screenCountry(lists, 'GB').result).toBe('clean');
  });
});
