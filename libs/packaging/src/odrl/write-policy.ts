import type { LicenceTerms, PublicArticle, PublicParty } from '../claims/public-claims.js';
import type { MediumUse } from '#libs/licensing';
import type { OdrlPolicy, PolicyAsset, PolicyDuty, PolicyParty, PolicyRule } from './policy.js';
import { mediumConstraints, sharedConstraints } from './write-constraints.js';
import {
  AI_MEDIA,
  EDIT_ACTIONS,
  INDEXED_MEDIA,
  MEDIUM_ACTIONS,
  POLICY_CONTEXT,
  RIGHTSML_PROFILE,
} from './vocabulary.js';

/**
 * The public terms as an ODRL 2.2 Agreement with the RightsML 2.0 profile: one permission for each medium, each with
 * every term of the use as a constraint, and what is not allowed written out as a prohibition.
 */
export function writePolicy(terms: LicenceTerms): OdrlPolicy {
  return {
    '@context': POLICY_CONTEXT,
    '@type': 'Agreement',
    uid: terms.uri,
    profile: [RIGHTSML_PROFILE],
    conflict: 'prohibit',
    'imp:reference': terms.reference,
    'imp:revision': terms.revision,
    'imp:termsVersion': terms.termsVersion,
    'dct:issued': { '@value': terms.issuedAt, '@type': 'xsd:dateTime' },
    assigner: { ...party(terms.licensor), 'vcard:hasURL': { '@id': terms.licensor.url } },
    assignee: { ...party(terms.licensee), 'imp:organisationKind': terms.licensee.kind },
    'imp:covers': terms.articles.map(asset),
    permission: terms.use.media.map((medium) => permission(terms, medium)),
    prohibition: [prohibition(terms)],
  };
}

const party = (organisation: PublicParty): PolicyParty => ({
  '@type': ['Party', 'vcard:Organization'],
  uid: organisation.uri,
  'vcard:fn': organisation.name,
  'vcard:country-name': organisation.country,
});

const assetUri = (article: PublicArticle): string => `urn:uuid:${article.itemId}`;

/** The licensed part of one version of an article: which blocks and components, by refinement. */
function asset(article: PublicArticle): PolicyAsset {
  const parts = article.blockIds === null ? ['text'] : article.blockIds.map((id) => `block:${id}`);
  return {
    '@type': 'AssetCollection',
    uid: assetUri(article),
    source: `urn:uuid:${article.versionId}`,
    refinement: [
      {
        leftOperand: 'imp:part',
        operator: 'isAnyOf',
        rightOperand: [...parts, ...article.componentIds.map((id) => `component:${id}`)],
      },
    ],
    'dct:title': { '@value': article.headline, '@language': article.language },
    'dct:publisher': article.title,
    'dct:source': { '@id': article.url },
    'dct:isVersionOf': { '@id': `urn:uuid:${article.articleId}` },
    ...(article.publishedAt ? { 'dct:issued': article.publishedAt } : {}),
    'imp:creditLine': article.creditLine,
    'imp:articleVersion': article.version,
    'imp:words': article.words,
  };
}

/** SHACL shapes of the ODRL group want the parties on each rule, so they are repeated there. */
const ruleParties = (terms: LicenceTerms): Pick<PolicyRule, 'target' | 'assigner' | 'assignee'> => ({
  target: terms.articles.map(assetUri),
  assigner: terms.licensor.uri,
  assignee: terms.licensee.uri,
});

const ruleUri = (terms: LicenceTerms, name: string): string => `${terms.uri}#${name}`;

function permission(terms: LicenceTerms, medium: MediumUse): PolicyRule {
  return {
    uid: ruleUri(terms, medium.medium),
    ...ruleParties(terms),
    action: [...new Set([...MEDIUM_ACTIONS[medium.medium], ...sharedActions(terms)])],
    constraint: [...mediumConstraints(medium), ...sharedConstraints(terms)],
    duty: duties(terms, medium),
  };
}

function sharedActions(terms: LicenceTerms): string[] {
  return [...EDIT_ACTIONS[terms.use.edits], ...(isTranslated(terms) ? ['translate'] : [])];
}

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

function isTranslated({ use, articles }: LicenceTerms): boolean {
  return use.languages.some((language) => articles.some((article) => primary(article.language) !== primary(language)));
}

function duties(terms: LicenceTerms, { medium }: MediumUse): PolicyDuty[] {
  const isIndexed = INDEXED_MEDIA.has(medium);
  return [
    { action: 'attribute', attributedParty: terms.licensor.uri },
    ...(isIndexed ? [{ action: 'imp:link-to-original' }, { action: 'imp:keep-out-of-search' }] : []),
    ...(terms.use.edits === 'cut-with-approval'
      ? [{ action: 'obtainConsent', consentingParty: terms.licensor.uri }]
      : []),
  ];
}

function prohibition(terms: LicenceTerms): PolicyRule {
  const isGranted = new Set(sharedActions(terms));
  const media = new Set(terms.use.media.map(({ medium }) => medium));
  const withheld = ['modify', 'extract', 'derive', 'translate'].filter((action) => !isGranted.has(action));
  const machines = AI_MEDIA.filter((medium) => !media.has(medium)).map((medium) => `imp:${medium}`);
  return {
    uid: ruleUri(terms, 'withheld'),
    ...ruleParties(terms),
    action: ['grantUse', 'transfer', ...withheld, ...machines],
  };
}
