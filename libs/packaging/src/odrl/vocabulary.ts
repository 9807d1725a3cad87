import type { Edits, Medium } from '#libs/licensing';

export const ODRL_CONTEXT = 'http://www.w3.org/ns/odrl.jsonld';
export const RIGHTSML_CONTEXT = 'https://iptc.org/std/RightsML/odrl-profile/rightsml.jsonld';
export const RIGHTSML_PROFILE = 'https://iptc.org/std/RightsML/odrl-profile/';
/** IPTC's names for ISO 3166-1 alpha-3, which RightsML uses for places. */
export const COUNTRY_IRI = 'http://cvx.iptc.org/iso3166-1a3/';

/**
 * Terms that ODRL 2.2 has no word for: what is agreed about edits, exclusivity and the like, and names for our media
 * and purposes. The edition is part of the name: a change of meaning gets another.
 */
const IMPRIMATUR_VOCABULARY = 'urn:imprimatur:licence:1:';
export const POLICY_CONTEXT = [
  ODRL_CONTEXT,
  RIGHTSML_CONTEXT,
  {
    imp: IMPRIMATUR_VOCABULARY,
    dct: 'http://purl.org/dc/terms/',
    vcard: 'http://www.w3.org/2006/vcard/ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
] as const;

const REPRODUCE_AND_SHOW = ['reproduce', 'distribute', 'display'] as const;
const REPRODUCE_AND_PRINT = ['reproduce', 'print', 'distribute'] as const;

/** What a medium needs to be allowed, in ODRL's actions. */
export const MEDIUM_ACTIONS: Readonly<Record<Medium, readonly string[]>> = {
  web: REPRODUCE_AND_SHOW,
  app: REPRODUCE_AND_SHOW,
  newsletter: REPRODUCE_AND_SHOW,
  social: REPRODUCE_AND_SHOW,
  archive: [...REPRODUCE_AND_SHOW, 'archive'],
  'print-newspaper': REPRODUCE_AND_PRINT,
  magazine: REPRODUCE_AND_PRINT,
  book: REPRODUCE_AND_PRINT,
  report: REPRODUCE_AND_PRINT,
  coursepack: REPRODUCE_AND_PRINT,
  presentation: ['reproduce', 'display', 'present'],
  broadcast: ['reproduce', 'present'],
  intranet: ['reproduce', 'display'],
  'ai-index': ['reproduce', 'index', 'imp:ai-index'],
  'ai-input': ['reproduce', 'imp:ai-input'],
  'ai-train': ['reproduce', 'imp:ai-train'],
};

export const EDIT_ACTIONS: Readonly<Record<Edits, readonly string[]>> = {
  none: [],
  style: ['modify'],
  shorten: ['modify', 'extract'],
  'cut-with-approval': ['modify', 'extract'],
  adapt: ['modify', 'extract', 'derive'],
};

/**
 * Our own actions, and the action of ODRL that each is a kind of: a reader that does not know ours knows that one, and a
 * policy that names an action without saying so fails the shapes of the ODRL group.
 */
export const OWN_ACTIONS: Readonly<Record<string, string>> = {
  'imp:ai-index': 'odrl:index',
  'imp:ai-input': 'odrl:use',
  'imp:ai-train': 'odrl:use',
  'imp:link-to-original': 'odrl:use',
  'imp:keep-out-of-search': 'odrl:use',
};

export const AI_MEDIA = ['ai-index', 'ai-input', 'ai-train'] as const satisfies readonly Medium[];
/** Media where a search engine may find the copy. */
export const INDEXED_MEDIA: ReadonlySet<Medium> = new Set<Medium>(['web', 'app', 'newsletter', 'social', 'archive']);
