import { isDeepStrictEqual } from 'node:util';
import { DomainError, Territory, type FieldError } from '#libs/kernel';
import { AUDIENCE_KIND, type MediumUse } from '#libs/licensing';
import type { LicenceTerms, PublicArticle } from '../claims/public-claims.js';
import { odrlInvalid } from '../packaging.errors.js';
import { policySchema, type ParsedAsset, type ParsedPolicy } from './policy-schema.js';
import { ConstraintReader, readCountries, readMedium, readUse } from './read-constraints.js';
import { writePolicy } from './write-policy.js';

/**
 * Reads an Agreement back into the terms it stands for, and is strict: what it read is written again and must come
 * out the same, so a rule without a constraint, a doubled or contradicting one, a changed action or duty is refused.
 *
 * @throws packaging.odrl-invalid with a path and a sentence for each finding
 */
export function readPolicy(policy: unknown): LicenceTerms {
  const parsed = policySchema.safeParse(policy);
  if (!parsed.success) {
    throw odrlInvalid(
      parsed.error.issues.map(({ path, code, message }) => ({ path: path.map(String).join('.'), code, message })),
    );
  }
  const terms = readTerms(parsed.data);
  const findings = [...meaningFindings(terms), ...difference(writePolicy(terms), policy, '')];
  if (findings.length > 0) throw odrlInvalid(findings);
  return terms;
}

function readTerms(policy: ParsedPolicy): LicenceTerms {
  const readers = policy.permission.map((rule) => new ConstraintReader(rule.constraint ?? []));
  const first = readers[0] ?? new ConstraintReader([]);
  const { assigner, assignee } = policy;
  return {
    uri: policy.uid,
    reference: policy['imp:reference'],
    revision: policy['imp:revision'],
    issuedAt: policy['dct:issued']['@value'],
    termsVersion: policy['imp:termsVersion'],
    licensor: {
      uri: assigner.uid,
      name: assigner['vcard:fn'],
      country: assigner['vcard:country-name'],
      url: assigner['vcard:hasURL']['@id'],
    },
    licensee: {
      uri: assignee.uid,
      name: assignee['vcard:fn'],
      country: assignee['vcard:country-name'],
      kind: assignee['imp:organisationKind'],
    },
    articles: policy['imp:covers'].map(readArticle),
    use: readUse(first, eachOnce(readers.map(readMedium))),
    countries: readCountries(first),
    startsOn: first.text('dateTime gteq'),
    endsOn: first.optional('dateTime lteq') ?? null,
  };
}

/** A medium has a permission for each of its actions, one after the other, which say the same of it. */
const eachOnce = (media: readonly MediumUse[]): MediumUse[] =>
  media.filter(({ medium }, index) => medium !== media[index - 1]?.medium);

const withoutUrn = (iri: string): string => iri.replace(/^urn:uuid:/, '');

function readArticle(asset: ParsedAsset): PublicArticle {
  const parts = new ConstraintReader(asset.refinement).list('imp:part');
  const named = (prefix: string) =>
    parts.filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length));
  return {
    itemId: withoutUrn(asset.uid),
    articleId: withoutUrn(asset['dct:isVersionOf']['@id']),
    versionId: withoutUrn(asset.source),
    version: asset['imp:articleVersion'],
    headline: asset['dct:title']['@value'],
    creditLine: asset['imp:creditLine'],
    title: asset['dct:publisher'],
    url: asset['dct:source']['@id'],
    language: asset['dct:title']['@language'],
    publishedAt: asset['dct:issued'] ?? null,
    words: asset['imp:words'],
    blockIds: parts.includes('text') ? null : named('block:'),
    componentIds: named('component:'),
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (value: string): boolean => DATE.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

/** What writing again cannot see: values that are well-formed but cannot be meant. */
function meaningFindings(terms: LicenceTerms): FieldError[] {
  const { use, startsOn, endsOn } = terms;
  const findings: FieldError[] = [];
  const expect = (holds: boolean, path: string, message: string) => {
    if (!holds) findings.push({ path, code: 'meaning', message });
  };
  const media = use.media.map(({ medium }) => medium);
  expect(new Set(media).size === media.length, 'permission', 'The permissions of a medium must stand together.');
  for (const { medium, audience } of use.media) {
    expect(Object.hasOwn(AUDIENCE_KIND, medium), 'permission', `“${medium}” is no medium.`);
    expect(
      (audience?.kind ?? null) === AUDIENCE_KIND[medium],
      'permission',
      `${medium} needs its own kind of audience.`,
    );
    expect(
      !audience || (Number.isSafeInteger(audience.count) && audience.count > 0),
      'permission',
      'A count must be positive.',
    );
  }
  expect(isDate(startsOn) && isDate(use.startsOn), 'permission.dateTime', 'The first day must be a date.');
  expect(
    endsOn === null || (isDate(endsOn) && endsOn >= startsOn),
    'permission.dateTime',
    'The last day must not come before the first.',
  );
  expect(
    endsOn === null ? use.term.kind !== 'months' : use.term.kind !== 'perpetual',
    'permission.dateTime',
    'The last day must fit the term.',
  );
  expect(!Number.isNaN(Date.parse(terms.issuedAt)), 'dct:issued', 'The time of issue must be a date and time.');
  expect(isSameTerritory(terms), 'permission.spatial', 'The countries must be what the territory comes to.');
  return findings;
}

function isSameTerritory({ use, countries }: LicenceTerms): boolean {
  try {
    return isDeepStrictEqual(Territory.normalise(use.territory).countries, countries);
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** Where two JSON values part, as paths. */
function difference(expected: unknown, actual: unknown, path: string): FieldError[] {
  if (isDeepStrictEqual(expected, actual)) return [];
  if (isRecord(expected) && isRecord(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys].flatMap((key) => difference(expected[key], actual[key], path ? `${path}.${key}` : key));
  }
  return [{ path, code: 'unexpected', message: `${path} is not what the licence’s other terms make it.` }];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
