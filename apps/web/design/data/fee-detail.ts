import { wordFor, type SharedWords } from '../../words/shared.js';
import { countText, listText } from './format.js';

interface FeeLine {
  code: string;
  values?: Readonly<Record<string, unknown>> | undefined;
}

/** What a price line speaks of, from its values, for readers of another language than the server's. */
export function feeDetail({ code, values = {} }: FeeLine, words: SharedWords, locale: string): string | null {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  const count = (name: string): number => (typeof values[name] === 'number' ? values[name] : 0);
  const counted = (name: string): string => countText(count(name), locale);
  switch (code) {
    case 'words':
    case 'free-excerpt':
      return words.words(counted('words'), count('words'));
    case 'audience':
      if (text('medium') === 'organisation') return words.organisationSize(counted('count'));
      return `${wordFor(words.media, text('medium'))}: ${counted('count')}`;
    case 'territory':
      return words.territory.countries(count('countries'));
    case 'term':
      if (text('kind') === 'months') return words.months(count('months'));
      return text('kind') === 'perpetual' ? words.term.perpetual : words.term.oneTime;
    case 'buyer':
      return wordFor(words.purposes, text('purpose'));
    case 'extra-media':
      return listText(
        text('media')
          .split(' ')
          .map((medium) => wordFor(words.media, medium)),
        locale,
      );
    case 'exclusivity':
      return wordFor(words.exclusivity, text('kind'));
    case 'translation':
      return count('languages') > 0 ? counted('languages') : null;
    case 'images':
    case 'graphics':
    case 'videos':
      return counted('count');
    default:
      return null;
  }
}
