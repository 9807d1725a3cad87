import { Money } from '#libs/kernel';
import { worst, type Fee, type FeeFacts, type FeeLine, type PriceBookInForce } from '#libs/pricing';
import type { QuoteContent } from '../quote/quote-content.js';
import type { PricedQuote } from '../quote/price-quote.js';
import type { QuoteItemView } from '../quote/quote-view.js';
import { ruledFee } from '../quote/ruled-fee.js';
import { joinReasons } from '../quote/join-reasons.js';
import { useFacts } from '../rules/rule-facts.js';
import type { RuleSet } from '../rules/rule-set.js';
import { articleObstacles } from '../terms/article-obstacles.js';
import type { CheckedUse } from '../terms/check-use.js';
import { translations, type ArticleChoice } from '../terms/fee-facts.js';
import type { ExtensionBasis } from './extension-view.js';

/** Everything the price of an extension is made from. */
export interface ExtensionGround {
  checked: CheckedUse;
  /** The facts and the content of the quote by which the licence stands now. */
  agreed: { facts: FeeFacts; content: QuoteContent };
  /** The licensed articles as they are today: what has been withdrawn is not extended. */
  choices: readonly ArticleChoice[];
  book: PriceBookInForce;
  rules: RuleSet;
  licence: Pick<ExtensionBasis, 'licenceId' | 'requestId' | 'reference' | 'revision'>;
  /** What counts towards the wider use. */
  paid: Money;
}

/**
 * The difference between the wider use, bought at once at the licence's own book, and what is paid already. So two steps
 * never cost more, or less, than one; and never less than nothing.
 */
export function priceExtension(ground: ExtensionGround): PricedQuote {
  const { checked, agreed, choices, book, rules, paid } = ground;
  const obstacles = articleObstacles(choices);
  const facts = widerFacts(checked, agreed, worst(obstacles.map(({ outcome }) => outcome)));
  const { fee, ruling, knownOutcome } = ruledFee(book.book, rules, facts, (total) =>
    useFacts(checked.use, choices, differenceTo(Money.fromJson(total), paid).toJSON()),
  );
  const full = Money.fromJson(fee.total);
  const difference = differenceTo(full, paid);
  const reasons = joinReasons([...obstacles, ...fee.reasons], ruling.reasons);
  const content: QuoteContent = {
    use: checked.use,
    countries: checked.countries,
    wanted: agreed.content.wanted,
    items: withShares(agreed.content.items, fee, difference, book),
    lines: [...fee.lines, paidLine(full, difference, ground.licence.reference)],
    total: difference.toJSON(),
    outcome: worst([fee.outcome, ...reasons.map(({ outcome }) => outcome)]),
    reasons,
    proposals: fee.proposals,
    cheaper: [],
    // The terms agreed with the licensee when it was made are among its facts.
    ...(agreed.content.agreedTerms && { agreedTerms: agreed.content.agreedTerms }),
    extension: { ...ground.licence, full: full.toJSON(), paid: paid.toJSON() },
  };
  return { content, facts: { ...facts, knownOutcome } };
}

/** Never negative. */
export const differenceTo = (full: Money, paid: Money): Money =>
  full.compare(paid) > 0 ? full.minus(paid) : Money.of(0n, full.currency);

/** The licensed texts and parts as they were counted then, in the wider use. */
function widerFacts(
  { use, countries }: CheckedUse,
  { facts, content }: ExtensionGround['agreed'],
  knownOutcome: NonNullable<FeeFacts['knownOutcome']>,
): FeeFacts {
  const languageOf = new Map(content.items.map(({ articleId, language }) => [articleId, language]));
  return {
    ...facts,
    media: use.media.map(({ medium, audience }) => ({ medium, audience: audience ?? null })),
    countries,
    term: use.term,
    rush: false,
    knownOutcome,
    items: facts.items.map((item) => ({
      ...item,
      translations: translations(languageOf.get(item.key) ?? '', use.languages),
    })),
  };
}

function paidLine(full: Money, difference: Money, reference: string): FeeLine {
  return {
    code: 'already-paid',
    label: `Paid already for ${reference}`,
    adds: (difference.minor - full.minor).toString(),
    exact: difference.minor.toString(),
    running: difference.toJSON(),
    values: { reference },
  };
}

function withShares(
  items: readonly QuoteItemView[],
  fee: Fee,
  difference: Money,
  book: PriceBookInForce,
): QuoteItemView[] {
  const priced = items.map(({ articleId }) => fee.items.find(({ key }) => key === articleId)!);
  const weights = priced.map(({ share }) => BigInt(share.amount));
  const shares = difference.split(weights.every((weight) => weight === 0n) ? weights.map(() => 1n) : weights);
  return items.map((item, index) => ({
    ...item,
    lines: priced[index]!.lines,
    amount: priced[index]!.amount,
    share: shares[index]!.toJSON(),
    priceBook: { id: book.id, version: book.version },
  }));
}
