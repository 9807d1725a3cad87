import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { countText, countryName, dateText, languageName, listText } from './format.js';
import type { FactEntry } from './facts.js';

/** A use as the API speaks of it (product.md section 3). */
interface UseTerms {
  media: { medium: string; audience?: { kind: string; count: number } | null }[];
  purpose: string;
  territory: { kind: string; values?: string[] };
  languages: string[];
  term: { kind: string; months?: number };
  startsOn: string;
  exclusivity: { kind: string; sector?: string; from?: string; until?: string };
  edits: string;
  alreadyPublished: boolean;
  rush: boolean;
}

const NAMED_AT_MOST = 4;

/** A use in plain words, as names and values. `countries` is the territory as a set of codes, when it is known. */
export function useUseFacts(use: UseTerms | null, countries: readonly string[] = []): FactEntry[] {
  const { locale } = useLanguage();
  const words = useSharedWords();
  if (!use) return [];

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
  const territory = () => {
    if (use.territory.kind === 'worldwide') return words.territory.worldwide;
    if (use.territory.kind === 'except') return words.territory.except(set(use.territory.values ?? []));
    return set(countries.length > 0 ? countries : (use.territory.values ?? []));
  };
  const length = {
    'one-time': words.term.oneTime,
    months: words.term.months(use.term.months ?? 0),
    perpetual: words.term.perpetual,
  };
  const extras = [
    ...(use.alreadyPublished ? [words.useTerms.alreadyPublished] : []),
    ...(use.rush ? [words.useTerms.rush] : []),
  ];
  return [
    { label: words.useTerms.media, value: listText(use.media.map(medium), locale) },
    { label: words.useTerms.purpose, value: wordFor(words.purposes, use.purpose) },
    { label: words.useTerms.territory, value: territory() },
    {
      label: words.useTerms.term,
      value: `${length[use.term.kind as keyof typeof length]}, ${words.term.from(dateText(use.startsOn, locale))}`,
    },
    {
      label: words.useTerms.languages,
      value:
        use.languages.length > 0
          ? listText(
              use.languages.map((code) => languageName(code, locale)),
              locale,
            )
          : words.useTerms.original,
    },
    { label: words.useTerms.edits, value: wordFor(words.edits, use.edits) },
    { label: words.useTerms.exclusivity, value: wordFor(words.exclusivity, use.exclusivity.kind) },
    ...(extras.length > 0 ? [{ label: words.useTerms.extras, value: listText(extras, locale) }] : []),
  ];
}
