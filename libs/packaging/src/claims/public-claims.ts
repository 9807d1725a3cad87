import type { StatusPointer } from '#libs/verification';
import type { LicenceItemSnapshot, LicenceSnapshot, Use } from '#libs/licensing';
import { licenceUri } from './links.js';
import { ENGLISH } from '../wording/words-en.js';
import { oneLine } from '../article/one-line.js';

/** An organisation as it may be published. */
export interface PublicParty {
  /** `urn:uuid:...` */
  uri: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** One licensed article as it may be published. */
export interface PublicArticle {
  itemId: string;
  articleId: string;
  versionId: string;
  version: number;
  headline: string;
  creditLine: string;
  title: string;
  url: string;
  language: string;
  publishedAt: string | null;
  words: number;
  /** Chosen blocks, or null for the whole text. */
  blockIds: string[] | null;
  componentIds: string[];
}

/** What a licence says in public: no price, no persons, no check code. ODRL and the token are two renderings of it. */
export interface LicenceTerms {
  uri: string;
  reference: string;
  revision: number;
  /** ISO 8601 with zone. */
  issuedAt: string;
  termsVersion: string;
  licensor: PublicParty & { url: string };
  licensee: PublicParty & { kind: string };
  articles: PublicArticle[];
  use: Use;
  /** The territory as ISO 3166-1 alpha-2 codes, sorted. */
  countries: readonly string[];
  startsOn: string;
  /** Inclusive last day, or null when perpetual. */
  endsOn: string | null;
}

/** The payload of `licence.jws`: the terms, and the registered claims of RFC 7519. */
export interface PublicClaims extends LicenceTerms {
  /** The portal that issued it; its keys are at `<iss>/.well-known/jwks.json`. */
  iss: string;
  /** The licence's reference. */
  sub: string;
  /** The IRI of this revision. */
  jti: string;
  /** Seconds since 1970. */
  iat: number;
  /** Seconds since 1970: the end of the last day in UTC; absent when perpetual. */
  exp?: number;
  /** Where its state stands now (draft-ietf-oauth-status-list, 6.1); absent in what was signed before there was one. */
  status?: { status_list: StatusPointer };
}

/** Names each field that goes out, so that nothing new in the snapshot becomes public by itself. */
export function publicTerms(licence: LicenceSnapshot, publicUrl: string): LicenceTerms {
  const { licensor, licensee } = licence;
  return {
    uri: licenceUri(publicUrl, licence.reference, licence.revision),
    reference: licence.reference,
    revision: licence.revision,
    issuedAt: licence.issuedAt,
    termsVersion: licence.termsVersion,
    licensor: { uri: `urn:uuid:${licensor.id}`, name: licensor.name, country: licensor.country, url: licensor.url },
    licensee: { uri: `urn:uuid:${licensee.id}`, name: licensee.name, country: licensee.country, kind: licensee.kind },
    articles: licence.items.map(publicArticle),
    use: publicUse(licence.use),
    countries: [...licence.countries].sort(),
    startsOn: licence.startsOn,
    endsOn: licence.endsOn,
  };
}

function publicArticle(item: LicenceItemSnapshot): PublicArticle {
  return {
    itemId: item.id,
    articleId: item.articleId,
    versionId: item.articleVersionId,
    version: item.articleVersion,
    headline: item.headline,
    creditLine: oneLine(ENGLISH.firstPublishedBy(item.byline, item.titleName)),
    title: item.titleName,
    url: item.canonicalUrl,
    language: item.language,
    publishedAt: item.publishedAt,
    words: item.words,
    blockIds: item.blockIds,
    componentIds: item.componentIds,
  };
}

function publicUse(use: Use): Use {
  const { media, purpose, staff, territory, languages, term, startsOn, exclusivity, edits, alreadyPublished, rush } =
    use;
  return {
    media,
    purpose,
    ...(staff === undefined ? {} : { staff }),
    territory,
    languages,
    term,
    startsOn,
    exclusivity,
    edits,
    alreadyPublished,
    rush,
  };
}

export function publicClaims(licence: LicenceSnapshot, publicUrl: string, status?: StatusPointer): PublicClaims {
  const terms = publicTerms(licence, publicUrl);
  return {
    iss: publicUrl,
    sub: licence.reference,
    jti: terms.uri,
    iat: Math.floor(Date.parse(licence.issuedAt) / 1000),
    ...(licence.endsOn ? { exp: Date.parse(`${licence.endsOn}T00:00:00Z`) / 1000 + 86_400 } : {}),
    ...(status ? { status: { status_list: status } } : {}),
    ...terms,
  };
}
