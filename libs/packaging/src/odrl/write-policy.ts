import type { LicenceTerms, PublicArticle, PublicParty } from '../claims/public-claims.js';
import type { MediumUse } from '#libs/licensing';
import type { OdrlPolicy, PolicyAction, PolicyAsset, PolicyDuty, PolicyParty, PolicyRule } from './policy.js';
import { mediumConstraints, sharedConstraints } from './write-constraints.js';
import {
  AI_MEDIA,
  EDIT_ACTIONS,
  INDEXED_MEDIA,
  MEDIUM_ACTIONS,
  OWN_ACTIONS,
  POLICY_CONTEXT,
  RIGHTSML_PROFILE,
} from './vocabulary.js';

/**
 * The public terms as an ODRL 2.2 Agreement with the RightsML 2.0 profile: one permission for each medium and
 * action, each with every term of the use as a constraint, and what is not allowed written out as prohibitions.
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
    'imp:covers': terms.articles.map((article) => asset(terms, article)),
    permission: terms.use.media.flatMap((medium) => permissions(terms, medium)),
    prohibition: prohibitions(terms),
  };
}

const party = (organisation: PublicParty): PolicyParty => ({
  '@type': ['Party', 'vcard:Organization'],
  uid: organisation.uri,
  'vcard:fn': organisation.name,
  'vcard:country-name': organisation.country,
});

const assetUri = (article: PublicArticle): string => `urn:uuid:${article.itemId}`;
const collectionUri = (terms: LicenceTerms): string | null =>
  terms.articles.length > 1 ? `${terms.uri}#articles` : null;

/** The licensed part of one version of an article: which blocks and components, by refinement. */
function asset(terms: LicenceTerms, article: PublicArticle): PolicyAsset {
  const collection = collectionUri(terms);
  const parts = article.blockIds === null ? ['text'] : article.blockIds.map((id) => `block:${id}`);
  return {
    '@type': 'AssetCollection',
    uid: assetUri(article),
    source: `urn:uuid:${article.versionId}`,
    ...(collection ? { partOf: collection } : {}),
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

/** SHACL shapes of the ODRL group want the parties on each rule, and one target, so they are repeated there. */
function rule(terms: LicenceTerms, name: string, action: string): PolicyRule {
  const [first] = terms.articles;
  return {
    uid: `${terms.uri}#${name}-${action.replace(/^imp:/, '')}`,
    target: collectionUri(terms) ?? (first ? assetUri(first) : ''),
    assigner: terms.licensor.uri,
    assignee: terms.licensee.uri,
    action: writeAction(action),
  };
}

function writeAction(name: string): PolicyAction {
  const includedIn = OWN_ACTIONS[name];
  return includedIn === undefined ? name : { '@id': name, includedIn };
}

function permissions(terms: LicenceTerms, medium: MediumUse): PolicyRule[] {
  const actions = new Set([...MEDIUM_ACTIONS[medium.medium], ...sharedActions(terms)]);
  const constraint = [...mediumConstraints(medium), ...sharedConstraints(terms)];
  const duty = duties(terms, medium);
  return [...actions].map((action) => ({ ...rule(terms, medium.medium, action), constraint, duty }));
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
    ...(isIndexed
      ? ['imp:link-to-original', 'imp:keep-out-of-search'].map((name) => ({ action: writeAction(name) }))
      : []),
    ...(terms.use.edits === 'cut-with-approval'
      ? [{ action: 'obtainConsent', consentingParty: terms.licensor.uri }]
      : []),
  ];
}

function prohibitions(terms: LicenceTerms): PolicyRule[] {
  const isGranted = new Set(sharedActions(terms));
  const media = new Set(terms.use.media.map(({ medium }) => medium));
  const withheld = ['modify', 'extract', 'derive', 'translate'].filter((action) => !isGranted.has(action));
  const machines = AI_MEDIA.filter((medium) => !media.has(medium)).map((medium) => `imp:${medium}`);
  return ['grantUse', 'transfer', ...withheld, ...machines].map((action) => rule(terms, 'withheld', action));
}
