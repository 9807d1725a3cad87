import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { ALL_COUNTRIES, DomainError, Territory } from '#libs/kernel';
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
import { aLicence, anItem, aUse, PUBLIC_URL } from '../testing/fixtures.js';
import { readPolicy } from './check-policy.js';
import type { OdrlPolicy } from './policy.js';
import { ODRL_CONTEXT, RIGHTSML_CONTEXT } from './vocabulary.js';
import { writePolicy } from './write-policy.js';

const ODRL_FILE = join(process.env['STANDARDS_DIR'] ?? '../shared/standards', 'odrl/vocab/ODRL22.jsonld');

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
const uses: fc.Arbitrary<Use> = fc.record(
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

function termsOf(use: Use): LicenceTerms {
  const endsOn = use.term.kind === 'perpetual' ? null : '2036-01-31';
  return publicTerms(aLicence({ use, endsOn, countries: Territory.normalise(use.territory).countries }), PUBLIC_URL);
}
const throughJson = (policy: OdrlPolicy): OdrlPolicy => JSON.parse(JSON.stringify(policy)) as OdrlPolicy;

describe('a licence as ODRL', () => {
  it('says every term of any use and gives it back unchanged', () => {
    fc.assert(
      fc.property(uses, (use) => {
        const terms = termsOf(use);
        expect(readPolicy(throughJson(writePolicy(terms)))).toEqual(terms);
      }),
      { numRuns: 300 },
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
const term0 = (policy: OdrlPolicy, name: string, index = 0) =>
  rule(policy, index).constraint!.find(({ leftOperand }) => leftOperand === name)!;

const MUTATIONS: Mutation[] = [
  ['no assignee', (policy) => Reflect.deleteProperty(policy, 'assignee')],
  ['an assignee that is only a name', (policy) => Object.assign(policy, { assignee: 'Northern Courier' })],
  ['an Offer', (policy) => Object.assign(policy, { '@type': 'Offer' })],
  ['another context', (policy) => Object.assign(policy, { '@context': ODRL_CONTEXT })],
  ['no permission', (policy) => (policy.permission = [])],
  ['a rule without target', (policy) => (rule(policy).target = [])],
  ['an unknown action', (policy) => rule(policy).action.push('broadcastLoudly')],
  ['another medium’s action', (policy) => (rule(policy, 1).action = rule(policy, 0).action)],
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
  ['the same medium twice', (policy) => policy.permission.push(structuredClone(rule(policy)))],
  ['no prohibition', (policy) => (policy.prohibition = [])],
  ['a withheld right left out', (policy) => policy.prohibition[0]!.action.pop()],
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

const standards = existsSync(ODRL_FILE) ? it : it.skip;
describe('as linked data (needs the ODRL vocabulary in STANDARDS_DIR)', () => {
  standards('expands with the ODRL context, leaving no term behind', async () => {
    const documents: Record<string, jsonld.JsonLdDocument> = {
      [ODRL_CONTEXT]: JSON.parse(readFileSync(ODRL_FILE, 'utf8')) as jsonld.JsonLdDocument,
      [RIGHTSML_CONTEXT]: { '@context': {} },
    };
    const documentLoader = async (url: string) => {
      const document = documents[url];
      if (!document) throw new Error(`nothing may be fetched: ${url}`);
      return Promise.resolve({ documentUrl: url, document });
    };
    const policy = throughJson(writePolicy(termsOf(aUse({ staff: 3 }))));
    const expanded: unknown = await jsonld.expand(
      policy as unknown as jsonld.JsonLdDocument,
      { documentLoader, safe: true } as jsonld.Options.Expand,
    );
    const [node] = expanded as Record<string, unknown[]>[];
    const ODRL = 'http://www.w3.org/ns/odrl/2/';
    expect(node).toMatchObject({ '@id': policy.uid, '@type': [`${ODRL}Agreement`] });
    expect(node?.[`${ODRL}conflict`]).toEqual([{ '@id': `${ODRL}prohibit` }]);
    const permissions = node?.[`${ODRL}permission`] as Record<string, Record<string, unknown>[]>[];
    expect(permissions).toHaveLength(2);
    expect(permissions[0]?.[`${ODRL}action`]).toContainEqual({ '@id': `${ODRL}distribute` });
    expect(permissions[0]?.[`${ODRL}constraint`]).toHaveLength(rule(policy).constraint!.length);
    expect(permissions[0]?.[`${ODRL}constraint`]?.[0]).toEqual({
      [`${ODRL}leftOperand`]: [{ '@id': `${ODRL}media` }],
      [`${ODRL}operator`]: [{ '@id': `${ODRL}eq` }],
      [`${ODRL}rightOperand`]: [{ '@id': 'urn:imprimatur:licence:1:media/web' }],
    });
  });
});
