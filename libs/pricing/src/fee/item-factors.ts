import type { PriceBook } from '../book/price-book.js';
import { bandOf } from './bands.js';
import { Decimal } from './decimal.js';
import type { FeeItemFacts } from './fee-facts.js';
import type { UseFactor } from './use-factor.js';
import { counted } from './wording.js';

type TextFactor = Pick<UseFactor, 'code' | 'label' | 'factor' | 'values'>;

/** Everything an item's text is multiplied by, in the order of the formula: its length, what the order shares, translation. */
export function textFactors(book: PriceBook, shared: readonly UseFactor[], item: FeeItemFacts): TextFactor[] {
  const length = `${item.isExcerpt ? 'excerpt of ' : ''}${counted(item.words, 'word', 'words')}`;
  const factor = Decimal.parse(bandOf(book.words, item.words).factor);
  return [
    { code: 'words', label: `Length: ${length}`, factor, values: { words: item.words } },
    ...shared,
    {
      code: 'translation',
      label:
        item.translations === 0
          ? 'No translation'
          : `Translation into ${counted(item.translations, 'language', 'languages')}`,
      factor: Decimal.one.plus(Decimal.parse(book.extraLanguage).times(Decimal.of(Math.max(0, item.translations - 1)))),
      values: { languages: item.translations },
    },
  ];
}

/** The parts of an item beside its text, with what each of them costs. */
export function componentsOf(book: PriceBook, item: FeeItemFacts) {
  const { image, graphic, video } = book.components;
  return (
    [
      ['images', item.images, image, 'image', 'images'],
      ['graphics', item.graphics, graphic, 'graphic', 'graphics'],
      ['videos', item.videos, video, 'video', 'videos'],
    ] as const
  ).flatMap(([code, count, price, one, many]) =>
    count === 0 ? [] : [{ code, count, price: Decimal.parse(price), label: `With ${counted(count, one, many)}` }],
  );
}
