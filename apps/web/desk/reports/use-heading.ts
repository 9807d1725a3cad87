import { countryName, listText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import type { ReportDimension } from '../../api/desk-reports.js';
import { useWords } from '../words/words.js';

/** A line of the report as people read it: media and territories come as codes. */
export function useHeading(by: ReportDimension): (line: { key: string; label: string }) => string {
  const { reports: words } = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const places = (codes: string): string =>
    listText(
      codes.split(',').map((code) => countryName(code, locale)),
      locale,
    );
  return ({ key, label }) => {
    if (key === '') return words.noHeading;
    if (by === 'medium') return wordFor(shared.media, key);
    if (by !== 'territory') return label;
    const [kind = '', rest = ''] = key.split(':');
    if (kind === 'worldwide') return words.worldwide;
    if (kind === 'count') return words.countries(rest);
    return kind === 'except' ? words.except(places(rest)) : places(rest);
  };
}
