import type { AudienceKind, Edits, Medium, Purpose } from '#libs/licensing';

/** What a package says to people, in one language. Sentences are functions so that each language orders its own words. */
export interface Words {
  language: string;
  direction: 'ltr' | 'rtl';
  /** @param iso `yyyy-mm-dd` or an ISO 8601 date-time; only its date is said */
  date(iso: string): string;
  number(value: number): string;
  list(values: readonly string[]): string;
  /** The comma with its space. */
  comma: string;
  media: Record<Medium, string>;
  audience: Record<AudienceKind, (count: string) => string>;
  purposes: Record<Purpose, string>;
  edits: Record<Edits, string>;
  /** What editors may change, as a sentence. */
  editsRule: Record<Edits, string>;
  labels: Record<Label, string>;
  firstPublishedBy(byline: string | null, title: string): string;
  licenceLine(reference: string, licensor: string, licensee: string): string;
  endsOn(date: string): string;
  noEnd: string;
  noindexRule: string;
  /** Nothing here may be mined or learned from. */
  miningRule: string;
  countingRule: string;
  canonicalRule: string;
  creditRule: string;
  onlyPictures: string;
  copyright(year: string, holder: string): string;
  wholeText(words: string): string;
  excerpt(words: string): string;
  pictures(count: number): string;
  worldwide: string;
  worldwideExcept(names: string): string;
  countries(count: number, names: string): string;
  /** By their English names in UN M49. */
  regions: Readonly<Record<string, string>>;
  regionsNamed(names: string, countries: number): string;
  oneTime: string;
  months(count: number): string;
  perpetual: string;
  exclusiveIn(what: string): string;
  sector(name: string): string;
  fullExclusivity: string;
  nonExclusive: string;
  fromUntil(from: string, until: string | null): string;
  page(number: number, of: number): string;
  attested(licensor: string, licensee: string): string;
  verifySentence: string;
  /** That a box stands for a letter that cannot be printed, and where the words are whole. */
  lettersLacking: string;
  sealMotto: string;
}

type Label =
  | 'certificate'
  | 'subtitle'
  | 'licensor'
  | 'licensee'
  | 'articles'
  | 'terms'
  | 'media'
  | 'purpose'
  | 'staff'
  | 'territory'
  | 'languages'
  | 'term'
  | 'validity'
  | 'exclusivity'
  | 'edits'
  | 'issued'
  | 'revision'
  | 'checkCode'
  | 'verify'
  | 'original'
  | 'credit'
  | 'licence'
  | 'ends'
  | 'search'
  | 'forEditors'
  | 'deed'
  | 'photo'
  | 'version';
