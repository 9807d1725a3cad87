import type { PriceBook } from '../book/price-book.js';
import type { Narrowing } from './narrowing.js';
import type { FeeFacts, FeeItemFacts } from './fee-facts.js';
import { grouped } from './wording.js';

/** The same use of less: without components, in one language, or of an excerpt. */
export function narrowerTexts(book: PriceBook, facts: FeeFacts): Narrowing[] {
  const changed = (code: string, change: string, smaller: Partial<FeeItemFacts>): Narrowing => ({
    code,
    change,
    facts: { ...facts, items: facts.items.map((item) => ({ ...item, ...smaller })) },
  });
  const has = (part: 'images' | 'graphics' | 'videos'): boolean => facts.items.some((item) => item[part] > 0);
  return [
    ...(has('images') ? [changed('no-images', 'Without images', { images: 0 })] : []),
    ...(has('graphics') ? [changed('no-graphics', 'Without graphics', { graphics: 0 })] : []),
    ...(has('videos') ? [changed('no-videos', 'Without videos', { videos: 0 })] : []),
    ...oneLanguage(facts),
    ...shorterExcerpt(book, facts),
    ...freeExcerpt(book, facts),
  ];
}

function oneLanguage(facts: FeeFacts): Narrowing[] {
  if (facts.items.every(({ translations }) => translations < 2)) return [];
  const items = facts.items.map((item) => ({ ...item, translations: Math.min(1, item.translations) }));
  return [{ code: 'one-language', change: 'With translation into one language only', facts: { ...facts, items } }];
}

/** An excerpt as long as the next cheaper band allows. */
function shorterExcerpt(book: PriceBook, facts: FeeFacts): Narrowing[] {
  const longest = Math.max(...facts.items.map(({ words }) => words));
  const words = book.words.flatMap(({ upTo }) => (upTo !== null && upTo < longest ? [upTo] : [])).at(-1);
  if (words === undefined) return [];
  const items = facts.items.map((item) => (item.words > words ? { ...item, words, isExcerpt: true } : item));
  return [
    {
      code: 'excerpt',
      change: `With an excerpt of up to ${grouped(words)} words`,
      values: { words },
      facts: { ...facts, items },
    },
  ];
}

function freeExcerpt(book: PriceBook, facts: FeeFacts): Narrowing[] {
  if (!book.freeExcerpt) return [];
  const { maxWords } = book.freeExcerpt;
  const items = facts.items.map((item) => ({
    ...item,
    words: Math.min(maxWords, item.words),
    isExcerpt: true,
    images: 0,
    graphics: 0,
    videos: 0,
  }));
  const change = `With an excerpt of up to ${grouped(maxWords)} words and no pictures`;
  return [{ code: 'short-excerpt', change, values: { words: maxWords }, facts: { ...facts, items } }];
}
