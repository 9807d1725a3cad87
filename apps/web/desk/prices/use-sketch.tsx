import { countText, countryName, listText } from '../../design/data/format.js';
import { ServerText } from '../../design/reading/server-text.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor, type SharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';

/** A use that shows a broken law, as the server draws it. */
interface Sketch {
  articles: number;
  leastWords: number;
  mostWords: number;
  media: { medium: string; audience: { kind: string; count: number } | null }[];
  where: { kind: string; named: string[]; count: number };
  term: { kind: string; months?: number };
  purpose: string;
  exclusivity: string;
}

/** The use in the reader's language; the server's phrase is English. */
export function UseSketch({ said, use }: { said: string; use: Record<string, unknown> }) {
  const { language, locale, direction } = useLanguage();
  const { prices } = useWords();
  const shared = useSharedWords();
  if (language === 'en') return <ServerText>{said}</ServerText>;
  const sketch = use as unknown as Sketch;
  const text = (count: number) => countText(count, locale);
  const { leastWords, mostWords } = sketch;
  const parts = [
    prices.articlesOf(sketch.articles),
    ...(leastWords < mostWords ? [`${text(leastWords)}–${shared.words(text(mostWords), mostWords)}`] : []),
    ...(leastWords === mostWords ? [shared.words(text(mostWords), mostWords)] : []),
    listText(
      sketch.media.map(({ medium, audience }) =>
        audience
          ? `${wordFor(shared.media, medium)} (${text(audience.count)} ${wordFor(shared.audiences, audience.kind)})`
          : wordFor(shared.media, medium),
      ),
      locale,
    ),
    placeText(sketch.where, shared, locale),
    termText(sketch.term, shared),
    wordFor(shared.purposes, sketch.purpose),
    ...(sketch.exclusivity === 'none' ? [] : [wordFor(shared.exclusivity, sketch.exclusivity)]),
  ];
  return parts.join(direction === 'rtl' ? '، ' : ', ');
}

function placeText({ kind, named, count }: Sketch['where'], shared: SharedWords, locale: string): string {
  if (kind === 'worldwide') return shared.territory.worldwide;
  const names = listText(
    named.map((code) => countryName(code, locale)),
    locale,
  );
  if (kind === 'except') return shared.territory.except(names);
  return named.length > 0 ? names : shared.territory.countries(count);
}

function termText({ kind, months }: Sketch['term'], shared: SharedWords): string {
  if (kind === 'months') return shared.term.months(months ?? 0);
  return kind === 'perpetual' ? shared.term.perpetual : shared.term.oneTime;
}
