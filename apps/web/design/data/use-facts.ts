import type { StatedUse as UseTerms } from '../../../../libs/verification/src/index.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { commaOf } from './comma.js';
import { countText, countryName, dateText, languageName, listText } from './format.js';
import type { FactEntry } from './facts.js';

/** A fact of a use, with the terms it speaks of. */
export interface UseFact extends FactEntry {
  value: string;
  terms: readonly [keyof UseTerms, ...(keyof UseTerms)[]];
}

const NAMED_AT_MOST = 4;
const EXTRAS = ['alreadyPublished', 'rush'] as const;

/** A use in plain words, as names and values. `countries` is the territory as a set of codes, when it is known. */
export function useUseFacts(use: UseTerms | null, countries: readonly string[] = []): UseFact[] {
  const { locale, direction } = useLanguage();
  const words = useSharedWords();
  if (!use) return [];
  const comma = commaOf(direction);

  const medium = ({ medium: name, audience }: UseTerms['media'][number]) =>
    audience
      ? `${wordFor(words.media, name)} (${countText(audience.count, locale)} ${wordFor(words.audiences, audience.kind)})`
      : wordFor(words.media, name);
  const names = (codes: readonly string[]) =>
    listText(
      codes.map((code) => countryName(code, locale)),
      locale,
    );
  const set = (codes: readonly string[]) =>
    codes.length > NAMED_AT_MOST ? words.territory.countries(codes.length) : names(codes);
  const place = ({ kind, values = [] }: UseTerms['territory'], known: readonly string[] = []) => {
    if (kind === 'worldwide') return words.territory.worldwide;
    if (kind === 'except') return words.territory.except(set(values));
    return set(known.length > 0 ? known : values);
  };
  const exclusivity = ({ kind, sector, territory, from, until }: UseTerms['exclusivity']) =>
    [
      wordFor(words.exclusivity, kind) + (sector ? `: ${sector}` : territory ? `: ${place(territory)}` : ''),
      ...(from ? [words.term.from(dateText(from, locale))] : []),
      ...(until ? [words.term.until(dateText(until, locale))] : []),
    ].join(comma);
  const length = {
    'one-time': words.term.oneTime,
    months: words.term.months(use.term.months ?? 0),
    perpetual: words.term.perpetual,
  };
  const extras = [
    ...(use.alreadyPublished ? [words.useTerms.alreadyPublished] : []),
    ...(use.rush ? [words.useTerms.rush] : []),
  ];
  const purpose = wordFor(words.purposes, use.purpose);
  const languages = use.languages.map((code) => languageName(code, locale));
  return [
    { terms: ['media'], label: words.useTerms.media, value: listText(use.media.map(medium), locale) },
    {
      terms: ['purpose', 'staff'],
      label: words.useTerms.purpose,
      value: use.staff ? `${purpose}${comma}${words.organisationSize(countText(use.staff, locale))}` : purpose,
    },
    { terms: ['territory'], label: words.useTerms.territory, value: place(use.territory, countries) },
    {
      terms: ['term', 'startsOn'],
      label: words.useTerms.term,
      value: `${length[use.term.kind as keyof typeof length]}${comma}${words.term.from(dateText(use.startsOn, locale))}`,
    },
    {
      terms: ['languages'],
      label: words.useTerms.languages,
      value: languages.length > 0 ? listText(languages, locale) : words.useTerms.original,
    },
    { terms: ['edits'], label: words.useTerms.edits, value: wordFor(words.edits, use.edits) },
    { terms: ['exclusivity'], label: words.useTerms.exclusivity, value: exclusivity(use.exclusivity) },
    ...(extras.length > 0 ? [{ terms: EXTRAS, label: words.useTerms.extras, value: listText(extras, locale) }] : []),
  ];
}
