import { z } from 'zod';
import { OWN_ACTIONS } from './vocabulary.js';

/** The shape of the one kind of policy we issue; unknown members are refused. */
const iri = z.string().regex(/^(?:https?:\/\/\S+|urn:[a-z0-9][a-z0-9-]+:\S+)$/, 'must be an IRI');
const iriValue = z.strictObject({ '@id': z.string().min(1) });
const typedValue = z.strictObject({ '@value': z.string(), '@type': z.string().regex(/^xsd:[A-Za-z]+$/) });
const rightOperand = z.union([z.string(), typedValue, iriValue, z.array(z.union([z.string(), iriValue])).min(1)]);

const oneOf = (names: readonly string[], what: string) =>
  z.string().refine((name) => names.includes(name), `must be ${what} that we use`);

const LEFT_OPERANDS = [
  ...['media', 'count', 'purpose', 'spatial', 'language', 'dateTime', 'imp:part', 'imp:staff', 'imp:territory'],
  ...['imp:term', 'imp:agreedStart', 'imp:edits', 'imp:alreadyPublished', 'imp:rush', 'imp:exclusivity'],
  ...['imp:exclusiveSector', 'imp:exclusiveTerritory', 'imp:exclusiveFrom', 'imp:exclusiveUntil'],
];
const constraint = z.strictObject({
  leftOperand: oneOf(LEFT_OPERANDS, 'a left operand'),
  operator: z.enum(['eq', 'lteq', 'gteq', 'isAnyOf']),
  rightOperand,
  unit: iriValue.optional(),
});

const ACTIONS = [
  ...['reproduce', 'distribute', 'display', 'archive', 'print', 'present', 'index'],
  ...['modify', 'extract', 'derive', 'translate', 'grantUse', 'transfer'],
];
const ownAction = z.strictObject({ '@id': oneOf(Object.keys(OWN_ACTIONS), 'an action'), includedIn: z.string() });
const duty = z.strictObject({
  action: z.union([z.enum(['attribute', 'obtainConsent']), ownAction]),
  attributedParty: iri.optional(),
  consentingParty: iri.optional(),
});
const rule = z.strictObject({
  uid: iri,
  target: iri,
  assigner: iri,
  assignee: iri,
  action: z.union([oneOf(ACTIONS, 'an action'), ownAction]),
  constraint: z.array(constraint).min(1).optional(),
  duty: z.array(duty).optional(),
});

const party = z.strictObject({
  '@type': z.tuple([z.literal('Party'), z.literal('vcard:Organization')]),
  uid: iri,
  'vcard:fn': z.string().min(1),
  'vcard:country-name': z.string().regex(/^[A-Z]{2}$/),
});
const asset = z.strictObject({
  '@type': z.literal('AssetCollection'),
  uid: iri,
  source: iri,
  partOf: iri.optional(),
  refinement: z.tuple([constraint]),
  'dct:title': z.strictObject({ '@value': z.string(), '@language': z.string() }),
  'dct:publisher': z.string(),
  'dct:source': iriValue,
  'dct:isVersionOf': iriValue,
  'dct:issued': z.string().optional(),
  'imp:creditLine': z.string(),
  'imp:articleVersion': z.int().min(1),
  'imp:words': z.int().min(0),
});

export const policySchema = z.strictObject({
  '@context': z.unknown(),
  '@type': z.literal('Agreement'),
  uid: iri,
  profile: z.array(iri).min(1),
  conflict: z.literal('prohibit'),
  'imp:reference': z.string().regex(/^L-\d{4}-\d{5,9}$/),
  'imp:revision': z.int().min(1),
  'imp:termsVersion': z.string(),
  'dct:issued': typedValue,
  assigner: party.extend({ 'vcard:hasURL': iriValue }),
  assignee: party.extend({ 'imp:organisationKind': z.string() }),
  'imp:covers': z.array(asset).min(1),
  permission: z.array(rule).min(1),
  prohibition: z.array(rule).min(1),
});
export type ParsedPolicy = z.infer<typeof policySchema>;
export type ParsedConstraint = z.infer<typeof constraint>;
export type ParsedAsset = z.infer<typeof asset>;
