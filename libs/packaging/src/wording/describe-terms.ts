import { ALL_COUNTRIES, REGIONS } from '#libs/kernel';
import type { Exclusivity, LicenceSnapshot, MediumUse, Term } from '#libs/licensing';
import { ENGLISH } from './words-en.js';
import type { Words } from './words.js';

export interface TermRow {
  label: string;
  value: string;
}

/** Up to this many names are said; longer lists of countries are given by their number and names all the same. */
const EXCEPTIONS_NAMED_AT_MOST = 12;

/** What of a licence its terms follow from. */
export type StatedTerms = Pick<LicenceSnapshot, 'use' | 'countries' | 'startsOn' | 'endsOn'>;

/** The agreed terms as rows of a table, in the order in which one asks. No price. */
export function describeTerms(licence: StatedTerms, words: Words = ENGLISH): TermRow[] {
  const { use } = licence;
  const { labels } = words;
  const from = words.date(licence.startsOn);
  const until = licence.endsOn ? words.date(licence.endsOn) : null;
  return [
    { label: labels.media, value: use.media.map((medium) => describeMedium(medium, words)).join('\n') },
    { label: labels.purpose, value: words.purposes[use.purpose] },
    { label: labels.territory, value: describeTerritory(licence.countries, words) },
    { label: labels.languages, value: words.list(use.languages.map((tag) => languageName(tag, words))) },
    { label: labels.term, value: describeTerm(use.term, words) },
    { label: labels.validity, value: words.fromUntil(from, until) },
    { label: labels.exclusivity, value: describeExclusivity(use.exclusivity, words) },
    { label: labels.edits, value: words.edits[use.edits] },
  ];
}

function describeMedium({ medium, audience }: MediumUse, words: Words): string {
  const name = words.media[medium];
  return audience ? `${name}${words.comma}${words.audience[audience.kind](words.number(audience.count))}` : name;
}

function describeTerm(term: Term, words: Words): string {
  if (term.kind === 'months') return words.months(term.months);
  return term.kind === 'perpetual' ? words.perpetual : words.oneTime;
}

export function describeTerritory(countries: readonly string[], words: Words): string {
  const isLicensed = new Set(countries);
  const missing = ALL_COUNTRIES.filter((code) => !isLicensed.has(code));
  if (missing.length === 0) return words.worldwide;
  const names = (codes: readonly string[]) => words.list(named(codes, words));
  if (missing.length <= EXCEPTIONS_NAMED_AT_MOST) return words.worldwideExcept(names(missing));
  const regions = wholeRegions(isLicensed);
  if (regions)
    return words.regionsNamed(words.list(regions.map((name) => words.regions[name] ?? name)), countries.length);
  return words.countries(countries.length, names(countries));
}

/** The names of the regions that the countries fill exactly; undefined when they do not. */
function wholeRegions(isLicensed: ReadonlySet<string>): string[] | undefined {
  const whole = REGIONS.filter((region) => region.countries.every((code) => isLicensed.has(code)));
  const covered = whole.reduce((sum, region) => sum + region.countries.length, 0);
  return covered === isLicensed.size ? whole.map((region) => region.name) : undefined;
}

/** In the order of the words' own alphabet. */
function named(codes: readonly string[], words: Words): string[] {
  const collator = new Intl.Collator(words.language);
  return codes.map((code) => countryName(code, words)).sort((left, right) => collator.compare(left, right));
}

function describeExclusivity(exclusivity: Exclusivity, words: Words): string {
  if (exclusivity.kind === 'none') return words.nonExclusive;
  const { from, until } = exclusivity;
  const when = from ? ` (${words.fromUntil(words.date(from), until ? words.date(until) : null)})` : '';
  if (exclusivity.kind === 'full') return `${words.fullExclusivity}${when}`;
  const what =
    exclusivity.kind === 'sector'
      ? words.sector(exclusivity.sector)
      : exclusivity.territory.kind === 'worldwide'
        ? words.worldwide
        : words.list(exclusivity.territory.values.map((code) => countryName(code, words)));
  return `${words.exclusiveIn(what)}${when}`;
}

const regions = new Map<string, Intl.DisplayNames>();
const languages = new Map<string, Intl.DisplayNames>();

function names(cache: Map<string, Intl.DisplayNames>, type: 'region' | 'language', words: Words): Intl.DisplayNames {
  const known = cache.get(words.language) ?? new Intl.DisplayNames([words.language], { type });
  cache.set(words.language, known);
  return known;
}

/** A name in the words' language; what is no code (a region's name) is its own name. */
const countryName = (code: string, words: Words): string =>
  /^[A-Z]{2}$/.test(code) ? (names(regions, 'region', words).of(code) ?? code) : code;

const languageName = (tag: string, words: Words): string => names(languages, 'language', words).of(tag) ?? tag;
