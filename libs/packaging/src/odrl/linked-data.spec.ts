import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { missingOdrl, odrlContext, odrlJudge } from '../../../../test/support/odrl-shapes.js';
import { AUDIENCE_KIND, EDITS, MEDIA, type MediumUse } from '#libs/licensing';
import { publicTerms } from '../claims/public-claims.js';
import { aLicence, anItem, aUse, PUBLIC_URL } from '../testing/fixtures.js';
import { termsOf, uses } from '../testing/generated-uses.js';
import type { OdrlPolicy } from './policy.js';
import { writePolicy } from './write-policy.js';

const ODRL = 'http://www.w3.org/ns/odrl/2/';
const note = missingOdrl ? ` (${missingOdrl})` : '';
const whenPresent = missingOdrl ? it.skip : it;

const throughJson = (policy: OdrlPolicy): OdrlPolicy => JSON.parse(JSON.stringify(policy)) as OdrlPolicy;
const aPolicy = (): OdrlPolicy => throughJson(writePolicy(termsOf(aUse({ staff: 3 }))));

describe('a licence as linked data', () => {
  whenPresent(`expands with the ODRL context, leaving no term behind${note}`, async () => {
    const policy = aPolicy();
    const expanded: unknown = await jsonld.expand(
      policy as unknown as jsonld.JsonLdDocument,
      { documentLoader: odrlContext, safe: true } as jsonld.Options.Expand,
    );
    const [node] = expanded as Record<string, unknown[]>[];
    expect(node).toMatchObject({ '@id': policy.uid, '@type': [`${ODRL}Agreement`] });
    expect(node?.[`${ODRL}conflict`]).toEqual([{ '@id': `${ODRL}prohibit` }]);
    const permissions = node?.[`${ODRL}permission`] as Record<string, Record<string, unknown>[]>[];
    expect(permissions.map((each) => each[`${ODRL}action`]?.[0]?.['@id'])).toEqual(
      ['reproduce', 'distribute', 'display', 'modify', 'reproduce', 'print', 'distribute', 'modify'].map(
        (name) => `${ODRL}${name}`,
      ),
    );
    expect(permissions[0]?.[`${ODRL}constraint`]).toHaveLength(policy.permission[0]!.constraint!.length);
    expect(permissions[0]?.[`${ODRL}constraint`]?.[0]).toEqual({
      [`${ODRL}leftOperand`]: [{ '@id': `${ODRL}media` }],
      [`${ODRL}operator`]: [{ '@id': `${ODRL}eq` }],
      [`${ODRL}rightOperand`]: [{ '@id': 'urn:imprimatur:licence:1:media/web' }],
    });
  });
});

type Mutation = [name: string, change: (policy: OdrlPolicy) => void];
const MUTATIONS: Mutation[] = [
  ['no rule', (policy) => Object.assign(policy, { permission: [], prohibition: [] })],
  ['a rule without assignee', (policy) => Reflect.deleteProperty(policy.permission[0]!, 'assignee')],
  ['a prohibition without assigner', (policy) => Reflect.deleteProperty(policy.prohibition[0]!, 'assigner')],
  ['a rule without target', (policy) => Reflect.deleteProperty(policy.permission[0]!, 'target')],
  ['a rule about two', (policy) => Object.assign(policy.permission[0]!, { target: ['urn:one:1', 'urn:two:2'] })],
  ['a rule without action', (policy) => Reflect.deleteProperty(policy.permission[0]!, 'action')],
  ['two actions in a rule', (policy) => Object.assign(policy.permission[0]!, { action: ['display', 'print'] })],
  ['an action of nobody', (policy) => (policy.permission[0]!.action = 'imp:shout')],
  ['two terms for conflicts', (policy) => Object.assign(policy, { conflict: ['prohibit', 'perm'] })],
  ['no operator', (policy) => Reflect.deleteProperty(policy.permission[0]!.constraint![0]!, 'operator')],
  ['no left operand', (policy) => Reflect.deleteProperty(policy.permission[0]!.constraint![0]!, 'leftOperand')],
  ['no right operand', (policy) => Reflect.deleteProperty(policy.permission[0]!.constraint![0]!, 'rightOperand')],
  ['a part without a whole', (policy) => Reflect.deleteProperty(policy['imp:covers'][0]!, 'source')],
];

describe('a licence by the shapes of the ODRL group', () => {
  let judge: ReturnType<typeof odrlJudge>;
  beforeAll(() => {
    if (!missingOdrl) judge = odrlJudge();
  });

  whenPresent(`fits, of one article, of several and of an excerpt${note}`, async () => {
    const items = [anItem({ blockIds: ['b1', 'b3'] }), anItem({ id: '019a0000-0000-7000-8000-000000000102' })];
    for (const licence of [aLicence(), aLicence({ items })]) {
      expect(await judge(writePolicy(publicTerms(licence, PUBLIC_URL)))).toEqual([]);
    }
  });

  whenPresent(`fits for every medium and kind of edit${note}`, async () => {
    const territory = { kind: 'countries' as const, values: ['GB'] };
    const media = MEDIA.map((medium): MediumUse => {
      const kind = AUDIENCE_KIND[medium];
      return kind === null ? { medium } : { medium, audience: { kind, count: 100 } };
    });
    for (const [index, edits] of EDITS.entries()) {
      const some = media.filter((_, at) => at % EDITS.length === index);
      const use = aUse({ media: some, edits, territory, languages: ['en', 'ar'], staff: 4 });
      expect([edits, await judge(writePolicy(termsOf(use)))]).toEqual([edits, []]);
    }
  });

  whenPresent(`fits for any use${note}`, async () => {
    const narrow = uses.map((use) => ({ ...use, media: use.media.slice(0, 1) }));
    await fc.assert(
      fc.asyncProperty(narrow, async (use) => expect(await judge(writePolicy(termsOf(use)))).toEqual([])),
      { numRuns: 6 },
    );
  });

  whenPresent.each(MUTATIONS)(`is found at fault with %s${note}`, async (_, change) => {
    const policy = aPolicy();
    change(policy);
    expect(await judge(policy)).not.toEqual([]);
  });
});
