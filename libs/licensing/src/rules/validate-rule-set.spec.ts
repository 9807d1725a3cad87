import { describe, expect, it } from '@jest/globals';
import { alwaysHolds, canHold, implies } from './satisfiable.js';
import { SHIPPED_RULES } from './shipped-rules.js';
import type { Condition, RuleSetContent } from './rule-set.js';
import { validateRuleSet } from './validate-rule-set.js';

const { review, instant, countries, fourEyes } = SHIPPED_RULES;
const shipped: RuleSetContent = { review, instant, countries, fourEyes };
const withReview = (when: unknown) => ({
  ...shipped,
  review: [{ code: 'one', when, message: 'A reason.', nextStep: 'Wait.' }],
});
const rule = (code: string, ...requires: Condition[]) => ({
  code,
  name: `Rule ${code}`,
  requires: requires.map((when, at) => ({ code: `need-${at}`, message: 'Missing.', when })),
  methods: ['card'],
});
const withInstant = (...rules: unknown[]) => ({ ...shipped, instant: rules });
const found = (value: unknown) => {
  const { shapes, mistakes } = validateRuleSet(value);
  return [...shapes, ...mistakes].map(({ path, code }) => [path, code]);
};

describe('a rule set', () => {
  it('as shipped has no mistakes', () => {
    expect(validateRuleSet(shipped)).toMatchObject({ shapes: [], mistakes: [], warnings: [], asksNothing: [] });
  });

  it.each<[string, unknown, string, string]>([
    ['a fact that is not there', { fact: 'weather', is: 'fine' }, 'review.0.when.fact', 'unknown-fact'],
    ['a value of another type', { fact: 'emailVerified', is: 'yes' }, 'review.0.when.is', 'wrong-value'],
    ['a value that is none', { fact: 'purpose', oneOf: ['editorial', 'fun'] }, 'review.0.when.oneOf.1', 'wrong-value'],
    ['a bound on words', { fact: 'purpose', atLeast: 3 }, 'review.0.when.atLeast', 'wrong-type'],
    ['words of a number', { fact: 'items', oneOf: ['3'] }, 'review.0.when.oneOf', 'wrong-type'],
    ['equality of a list', { fact: 'media', is: 'web' }, 'review.0.when.is', 'wrong-type'],
    ['a bound on an amount', { fact: 'amount', atMost: 3 }, 'review.0.when.atMost', 'wrong-type'],
    ['no currency', { amountWithin: {} }, 'review.0.when.amountWithin', 'no-currency'],
    ['an amount with a point', { amountWithin: { GBP: '5.00' } }, 'review.0.when.amountWithin.GBP', 'wrong-shape'],
    ['two questions at once', { fact: 'items', atLeast: 1, atMost: 2 }, 'review.0.when', 'wrong-shape'],
    ['nothing', null, 'review.0.when', 'wrong-shape'],
    ['a mistake inside', { all: [{ not: { fact: 'term', is: 'long' } }] }, 'review.0.when.all.0.not.is', 'wrong-value'],
    ['no value at all', { fact: 'purpose', oneOf: [] }, 'review.0.when', 'never'],
    [
      'what excludes itself',
      {
        all: [
          { fact: 'purpose', is: 'internal' },
          { fact: 'purpose', noneOf: ['internal', 'editorial'] },
        ],
      },
      'review.0.when',
      'never',
    ],
    [
      'bounds that cross',
      { all: [{ fact: 'items', atLeast: 5 }, { not: { fact: 'items', atLeast: 3 } }] },
      'review.0.when',
      'never',
    ],
    [
      'an amount in no currency that is left',
      { all: [{ amountWithin: { GBP: '100' } }, { fact: 'currency', is: 'EUR' }] },
      'review.0.when',
      'never',
    ],
  ])('says where %s is asked', (_, when, path, code) => {
    expect(found(withReview(when))).toContainEqual([path, code]);
  });

  it('says a sentence for each mistake', () => {
    const { mistakes } = validateRuleSet(withReview({ fact: 'purpose', atLeast: 3 }));
    expect(mistakes[0]!.message).toBe(
      '“at least” cannot be asked of the fact “purpose”, which is one of: editorial, educational, non-profit, internal, corporate-promotional, advocacy.',
    );
  });

  it('says which rule makes another unreachable', () => {
    const wide = rule('wide', { fact: 'emailVerified', is: true });
    const narrow = rule('narrow', { fact: 'emailVerified', is: true }, { fact: 'purpose', is: 'internal' });
    expect(found(withInstant(wide, narrow))).toEqual([['instant.1', 'unreachable']]);
    expect(found(withInstant(narrow, wide))).toEqual([]);
    const cheap = rule('cheap', { amountWithin: { GBP: '100' } });
    const dear = rule('dear', { amountWithin: { GBP: '200', EUR: '1' } });
    expect(found(withInstant(dear, cheap))).toEqual([['instant.1', 'unreachable']]);
    expect(found(withInstant(cheap, dear))).toEqual([]);
    expect(found(withInstant({ ...wide, off: true }, narrow))).toEqual([]);
  });

  it('says that a rule asks for what always goes to a person', () => {
    expect(found(withInstant(rule('bad', { fact: 'standing', is: 'overdue' })))).toEqual([['instant.0', 'stopped']]);
    expect(found(withInstant(rule('bad', { fact: 'purpose', is: 'advocacy' })))).toEqual([['instant.0', 'stopped']]);
    expect(found(withInstant(rule('bad', { fact: 'items', is: 1 }, { fact: 'items', is: 2 })))).toEqual([
      ['instant.0', 'never'],
    ]);
  });

  it('has a rule confirmed that asks nothing', () => {
    expect(validateRuleSet(withInstant(rule('all'))).asksNothing).toEqual(['all']);
    const both = rule('all', {
      any: [
        { fact: 'items', atLeast: 2 },
        { fact: 'items', atMost: 1 },
      ],
    });
    expect(validateRuleSet(withInstant(both)).asksNothing).toEqual(['all']);
    expect(validateRuleSet(withInstant(rule('some', { fact: 'items', atMost: 1 }))).asksNothing).toEqual([]);
  });

  it('may approve nothing, and says so', () => {
    expect(validateRuleSet(withInstant())).toMatchObject({ mistakes: [], warnings: [{ code: 'matches-nothing' }] });
  });

  it.each<[string, unknown, string, string]>([
    ['a code twice', withInstant(rule('one'), rule('one')), 'instant.1.code', 'code-twice'],
    ['a code every set has', withInstant(rule('in-person')), 'instant.0.code', 'code-taken'],
    ['no country', { ...shipped, countries: { blocked: ['XX'], review: [] } }, 'countries.blocked.0', 'wrong-shape'],
    [
      'a country twice',
      { ...shipped, countries: { blocked: ['GB'], review: ['GB'] } },
      'countries.review.0',
      'country-twice',
    ],
    [
      'no percentage',
      { ...shipped, fourEyes: { ...fourEyes, overridePercent: 200 } },
      'fourEyes.overridePercent',
      'wrong-shape',
    ],
    ['an empty sentence', { ...shipped, review: [{ ...review[0]!, message: ' ' }] }, 'review.0.message', 'empty'],
    [
      'a way to pay that is none',
      withInstant({ ...rule('one'), methods: ['cash'] }),
      'instant.0.methods',
      'wrong-shape',
    ],
    ['no list', { ...shipped, review: {} }, 'review', 'wrong-shape'],
    ['no set', 'rules', '', 'wrong-shape'],
    ['more than a set', { ...shipped, extra: 1 }, 'extra', 'wrong-shape'],
  ])('says that there is %s', (_, value, path, code) => {
    expect(found(value)).toContainEqual([path, code]);
  });
});

describe('what can hold', () => {
  const web: Condition = { fact: 'media', oneOf: ['web'] };
  const noWeb: Condition = { fact: 'media', noneOf: ['web'] };
  const perpetual: Condition = { fact: 'months', is: null };

  it('looks at lists as sets', () => {
    expect(canHold({ all: [web, { fact: 'media', oneOf: ['book'] }] })).toBe(true);
    expect(canHold({ all: [web, noWeb] })).toBe(false);
    expect(alwaysHolds({ any: [web, noWeb] })).toBe(true);
  });

  it('knows numbers that may be missing', () => {
    expect(canHold({ all: [perpetual, { fact: 'months', atLeast: 1 }] })).toBe(false);
    expect(
      alwaysHolds({
        any: [
          { fact: 'months', atLeast: 5 },
          { fact: 'months', atMost: 4 },
        ],
      }),
    ).toBe(false);
    expect(alwaysHolds({ any: [{ fact: 'months', atLeast: 5 }, { fact: 'months', atMost: 4 }, perpetual] })).toBe(true);
  });

  it('follows one condition from another', () => {
    expect(implies({ fact: 'items', is: 3 }, { fact: 'items', atLeast: 2 })).toBe(true);
    expect(implies({ fact: 'items', atLeast: 2 }, { fact: 'items', is: 3 })).toBe(false);
    expect(implies({ fact: 'purpose', is: 'internal' }, { fact: 'purpose', noneOf: ['advocacy'] })).toBe(true);
    expect(implies({ fact: 'buyerCountry', is: 'GB' }, { fact: 'buyerCountry', oneOf: ['GB', 'FR'] })).toBe(true);
    expect(implies({ fact: 'amount', is: '0' }, { amountWithin: { GBP: '5' } })).toBe(false);
    expect(implies({ amountWithin: { GBP: '5' } }, { fact: 'currency', is: 'GBP' })).toBe(true);
  });
});
