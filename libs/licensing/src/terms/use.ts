/** A use: what somebody wants to do with articles (product.md section 3). Field names are part of the HTTP contract. */

export const AUDIENCE_KIND = {
  web: 'monthly-users',
  app: 'monthly-users',
  newsletter: 'monthly-users',
  social: 'monthly-users',
  archive: 'monthly-users',
  'print-newspaper': 'circulation',
  magazine: 'circulation',
  book: 'copies',
  report: 'copies',
  coursepack: 'copies',
  presentation: 'copies',
  broadcast: 'viewers',
  intranet: 'staff',
  'ai-index': null,
  'ai-input': null,
  'ai-train': null,
} as const;

export type Medium = keyof typeof AUDIENCE_KIND;
export type AudienceKind = 'monthly-users' | 'circulation' | 'copies' | 'viewers' | 'staff';
export const MEDIA = Object.keys(AUDIENCE_KIND) as Medium[];

export const PURPOSES = [
  'editorial',
  'educational',
  'non-profit',
  'internal',
  'corporate-promotional',
  'advocacy',
] as const;
export type Purpose = (typeof PURPOSES)[number];
export const EDITS = ['none', 'style', 'shorten', 'cut-with-approval', 'adapt'] as const;
export type Edits = (typeof EDITS)[number];

export interface MediumUse {
  medium: Medium;
  /** Absent only for media without an audience (the AI media). */
  audience?: { kind: AudienceKind; count: number };
}

/** Ways to say where; always normalised to a set of ISO 3166-1 alpha-2 codes (kernel's Territory). */
export type TerritoryTerm =
  | { kind: 'worldwide' }
  | { kind: 'except'; values: string[] }
  | { kind: 'region'; values: string[] }
  | { kind: 'countries'; values: string[] };

export type Term = { kind: 'one-time' } | { kind: 'months'; months: number } | { kind: 'perpetual' };

export type Exclusivity =
  | { kind: 'none' }
  | { kind: 'sector'; sector: string; from?: string; until?: string }
  | { kind: 'territory'; territory: TerritoryTerm; from?: string; until?: string }
  | { kind: 'full'; from?: string; until?: string };

export interface Use {
  media: MediumUse[];
  purpose: Purpose;
  /** The organisation's size; counts for corporate-promotional purposes. */
  staff?: number;
  territory: TerritoryTerm;
  /** BCP 47; the original language alone is no translation. */
  languages: string[];
  term: Term;
  /** ISO date (yyyy-mm-dd). */
  startsOn: string;
  exclusivity: Exclusivity;
  edits: Edits;
  alreadyPublished: boolean;
  rush: boolean;
}

/** One article of a quote: the whole text, or the chosen blocks; and the components wanted beside the text. */
export interface UseItem {
  articleId: string;
  excerpt?: { blockIds: string[] };
  componentIds?: string[];
}
