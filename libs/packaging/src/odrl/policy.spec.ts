import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#libs/kernel';
import { publicTerms } from '../claims/public-claims.js';
import { aLicence, anItem, aUse, PUBLIC_URL } from '../testing/fixtures.js';
import { termsOf, uses } from '../testing/generated-uses.js';
import { readPolicy } from './check-policy.js';
import type { OdrlPolicy } from './policy.js';
import { ODRL_CONTEXT } from './vocabulary.js';
import { writePolicy } from './write-policy.js';

const throughJson = (policy: OdrlPolicy): OdrlPolicy => JSON.parse(JSON.stringify(policy)) as OdrlPolicy;

describe('a licence as ODRL', () => {
  it('says every term of any use and gives it back unchanged', () => {
    fc.assert(
      fc.property(uses, (use) => {
        const terms = termsOf(use);
        expect(readPolicy(throughJson(writePolicy(terms)))).toEqual(terms);
      }),
      { numRuns: 150 },
    );
  });

  it('gives back excerpts, components and several articles', () => {
    const items = [
      anItem({ blockIds: ['b1', 'b3'], componentIds: [] }),
      anItem({ id: '019a0000-0000-7000-8000-000000000102', language: 'ar', publishedAt: null }),
    ];
    const terms = publicTerms(aLicence({ items, revision: 2 }), PUBLIC_URL);
    expect(readPolicy(throughJson(writePolicy(terms)))).toEqual(terms);
  });

  it('has a constraint for each term in each permission', () => {
    const policy = writePolicy(termsOf(aUse({ staff: 30, exclusivity: { kind: 'sector', sector: 'health' } })));
    for (const rule of policy.permission) {
      expect(rule.constraint?.map(({ leftOperand }) => leftOperand)).toEqual([
        ...['media', 'count', 'purpose', 'imp:staff', 'spatial', 'imp:territory', 'language', 'dateTime', 'dateTime'],
        ...['imp:term', 'imp:agreedStart', 'imp:exclusivity', 'imp:exclusiveSector', 'imp:edits'],
        ...['imp:alreadyPublished', 'imp:rush'],
      ]);
    }
  });

  it('says nothing of price, persons or the check code', () => {
    const said = JSON.stringify(writePolicy(termsOf(aUse())));
    expect(said).not.toMatch(/pay|price|GBP|12000|compensate|K7QM/i);
  });
});

type Mutation = [name: string, change: (policy: OdrlPolicy) => void];
const rule = (policy: OdrlPolicy, index = 0) => policy.permission[index]!;
const withheld = (policy: OdrlPolicy) => policy.prohibition.at(-1)!;
const term0 = (policy: OdrlPolicy, name: string, index = 0) =>
  rule(policy, index).constraint!.find(({ leftOperand }) => leftOperand === name)!;

const MUTATIONS: Mutation[] = [
  ['no assignee', (policy) => Reflect.deleteProperty(policy, 'assignee')],
  ['an assignee that is only a name', (policy) => Object.assign(policy, { assignee: 'Northern Courier' })],
  ['an Offer', (policy) => Object.assign(policy, { '@type': 'Offer' })],
  ['another context', (policy) => Object.assign(policy, { '@context': ODRL_CONTEXT })],
  ['no permission', (policy) => (policy.permission = [])],
  ['a rule without target', (policy) => (rule(policy).target = '')],
  ['an unknown action', (policy) => (rule(policy).action = 'broadcastLoudly')],
  ['another medium’s action', (policy) => (rule(policy).action = 'print')],
  ['two actions in one rule', (policy) => Object.assign(rule(policy), { action: ['reproduce', 'display'] })],
  [
    'an action of ours that is a kind of another',
    (policy) => (withheld(policy).action = { '@id': 'imp:ai-train', includedIn: 'odrl:index' }),
  ],
  ['an action left out', (policy) => policy.permission.splice(1, 1)],
  ['a constraint without operator', (policy) => Reflect.deleteProperty(term0(policy, 'purpose'), 'operator')],
  ['a turned operator', (policy) => (term0(policy, 'count').operator = 'gteq')],
  [
    'no territory',
    (policy) => (rule(policy).constraint = rule(policy).constraint!.filter((c) => c.leftOperand !== 'spatial')),
  ],
  [
    'a country more',
    (policy) =>
      (term0(policy, 'spatial').rightOperand as unknown[]).push({ '@id': 'http://cvx.iptc.org/iso3166-1a3/FRA' }),
  ],
  [
    'a longer term in one permission',
    (policy) =>
      (rule(policy, 1).constraint!.filter((c) => c.leftOperand === 'dateTime')[1]!.rightOperand = {
        '@value': '2099-01-01',
        '@type': 'xsd:date',
      }),
  ],
  ['a doubled constraint', (policy) => rule(policy).constraint!.push(structuredClone(term0(policy, 'count')))],
  ['a count without unit', (policy) => Reflect.deleteProperty(term0(policy, 'count'), 'unit')],
  ['a negative count', (policy) => (term0(policy, 'count').rightOperand = { '@value': '-1', '@type': 'xsd:integer' })],
  ['a permission twice', (policy) => policy.permission.splice(1, 0, structuredClone(rule(policy)))],
  ['the same medium twice', (policy) => policy.permission.push(structuredClone(rule(policy)))],
  ['no prohibition', (policy) => (policy.prohibition = [])],
  ['a withheld right left out', (policy) => policy.prohibition.pop()],
  ['no duty to attribute', (policy) => (rule(policy).duty = [])],
  ['conflicts resolved in favour of permission', (policy) => Object.assign(policy, { conflict: 'perm' })],
  [
    'a price',
    (policy) => rule(policy).constraint!.push({ leftOperand: 'payAmount', operator: 'eq', rightOperand: '120' }),
  ],
  ['another party in a rule', (policy) => (rule(policy).assignee = 'urn:uuid:019a0000-0000-7000-8000-0000000000ff')],
  ['ODRL 2.1 names', (policy) => Object.assign(policy, { policytype: 'http://www.w3.org/ns/odrl/2/Agreement' })],
  [
    'an end before the start',
    (policy) =>
      policy.permission.forEach(
        (each) =>
          (each.constraint!.filter((c) => c.leftOperand === 'dateTime')[1]!.rightOperand = {
            '@value': '2020-01-01',
            '@type': 'xsd:date',
          }),
      ),
  ],
];

describe('the check of a policy', () => {
  it.each(MUTATIONS)('refuses %s', (_, change) => {
    const policy = throughJson(writePolicy(termsOf(aUse())));
    readPolicy(policy);
    change(policy);
    let caught: unknown;
    try {
      readPolicy(policy);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(DomainError);
    expect(caught).toMatchObject({ code: 'packaging.odrl-invalid' });
    expect((caught as DomainError).errors.length).toBeGreaterThan(0);
  });
});
