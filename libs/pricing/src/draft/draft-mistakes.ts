import { placeOf } from '#libs/kernel';
import { describeUse } from '../fee/describe-use.js';
import { validatePriceBook } from '../book/validate-price-book.js';
import { PriceBookInvalid, type BookMistake, type PricedUse } from '../pricing.errors.js';
import type { FeeFacts } from '../fee/fee-facts.js';
import type { BookMistakeView, PricedUseView, UseSketch } from './draft-view.js';

/** Everything that hinders data from being a price book of this currency; nothing when it is one. */
export function bookMistakes(data: unknown, currency: string): readonly BookMistake[] {
  try {
    const book = validatePriceBook(data);
    return book.currency === currency ? [] : [otherCurrency(currency)];
  } catch (error) {
    if (error instanceof PriceBookInvalid) return error.mistakes;
    throw error;
  }
}

const otherCurrency = (currency: string): BookMistake => ({
  path: 'currency',
  code: 'other-currency',
  message: `This is a book in ${currency}; a book in another currency is another book.`,
});

/** The mistakes as they are shown, each broken law with its two uses in words. */
export const draftMistakes = (data: unknown, currency: string): BookMistakeView[] =>
  bookMistakes(data, currency).map(({ path, code, message, values, uses }) => ({
    ...{ path, code, message, values: values ?? null },
    uses: uses ? { narrower: inWords(uses.narrower), wider: inWords(uses.wider) } : null,
  }));

const inWords = ({ facts, total, outcome }: PricedUse): PricedUseView => ({
  said: describeUse(facts),
  use: sketchOf(facts),
  total,
  outcome,
});

function sketchOf({ items, media, countries, term, purpose, exclusivity }: FeeFacts): UseSketch {
  const words = items.map((item) => item.words);
  return {
    ...{ articles: items.length, leastWords: Math.min(...words), mostWords: Math.max(...words) },
    ...{ media, where: placeOf(countries), term, purpose, exclusivity },
  };
}
