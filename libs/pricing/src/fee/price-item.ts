import type { PriceBook } from '../book/price-book.js';
import { bandOf } from './bands.js';
import { Decimal } from './decimal.js';
import type { FeeFacts, FeeItemFacts, FeeLine, FeeReason } from './fee-facts.js';
import { componentsOf, textFactors } from './item-factors.js';
import { WORDS_REVIEWED } from './reasons.js';
import { RunningAmount } from './running-amount.js';
import type { UseFactor } from './use-factor.js';
import { usesAi } from './use-factors.js';
import { counted, grouped } from './wording.js';

export interface PricedItem {
  facts: FeeItemFacts;
  lines: FeeLine[];
  exact: Decimal;
  isFree: boolean;
  reasons: FeeReason[];
}

/** One item: base and factors, at least the minimum, then its components; or nothing for a free excerpt. */
export function priceItem(
  book: PriceBook,
  facts: FeeFacts,
  shared: readonly UseFactor[],
  item: FeeItemFacts,
): PricedItem {
  const amount = new RunningAmount(book.currency);
  const isFree = isFreeExcerpt(book, facts, item);
  const words = bandOf(book.words, item.words);
  if (isFree) {
    const label = `Free excerpt: ${counted(item.words, 'word', 'words')} (up to ${grouped(book.freeExcerpt?.maxWords ?? 0)} cost nothing)`;
    amount.add({ code: 'free-excerpt', label, values: { words: item.words } }, Decimal.zero);
  } else {
    addText(book, shared, item, amount);
    addComponents(book, item, amount);
  }
  return {
    facts: item,
    lines: amount.lines,
    exact: amount.exact,
    isFree,
    reasons: !isFree && words.review ? [WORDS_REVIEWED] : [],
  };
}

function addText(book: PriceBook, shared: readonly UseFactor[], item: FeeItemFacts, amount: RunningAmount): void {
  amount.add({ code: 'base', label: 'Base fee for an article' }, Decimal.parse(book.base));
  for (const step of textFactors(book, shared, item)) amount.multiply(step, step.factor);
  const lacking = Decimal.parse(book.minimum).minus(amount.exact);
  if (lacking.compare(Decimal.zero) > 0) amount.add({ code: 'minimum', label: 'Least fee for a text' }, lacking);
}

function addComponents(book: PriceBook, item: FeeItemFacts, amount: RunningAmount): void {
  for (const { code, count, price, label } of componentsOf(book, item)) {
    amount.add({ code, label, values: { count } }, price.times(Decimal.of(count)));
  }
}

/**
 * A rule before the formula. Each of its conditions still holds for every smaller use, so that nothing inside a free
 * use costs money; that is why exclusivity and AI media, which the table does not name, are outside it (ADR 0101).
 */
export function isFreeExcerpt(book: PriceBook, facts: FeeFacts, item: FeeItemFacts): boolean {
  const rule = book.freeExcerpt;
  return (
    rule !== null &&
    item.isExcerpt &&
    item.words <= rule.maxWords &&
    item.images + item.graphics + item.videos === 0 &&
    (rule.purposes as readonly string[]).includes(facts.purpose) &&
    facts.term.kind !== 'perpetual' &&
    (facts.term.kind === 'one-time' || facts.term.months <= rule.maxMonths) &&
    facts.exclusivity === 'none' &&
    !usesAi(facts)
  );
}
