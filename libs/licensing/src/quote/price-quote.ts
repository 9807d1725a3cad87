import { cheaperAlternatives, worst, type Fee, type FeeFacts, type PriceBookInForce } from '#libs/pricing';
import type { TermsInForce } from '../agreed/agreed-terms.query.js';
import { useFacts } from '../rules/rule-facts.js';
import type { RuleSet } from '../rules/rule-set.js';
import { articleObstacles } from '../terms/article-obstacles.js';
import type { CheckedUse } from '../terms/check-use.js';
import { toFeeFacts, type ArticleChoice } from '../terms/fee-facts.js';
import { joinReasons } from './join-reasons.js';
import type { QuoteContent } from './quote-content.js';
import type { QuotedComponentView, QuoteItemView, QuoteReasonView } from './quote-view.js';
import { ruledFee } from './ruled-fee.js';

/** Everything a price is made from. */
export interface QuoteBasis {
  checked: CheckedUse;
  choices: readonly ArticleChoice[];
  book: PriceBookInForce;
  rules: RuleSet;
  /** What others' rights leave no room for, where that was looked at. */
  taken?: readonly QuoteReasonView[];
  /** What was agreed with the organisation that asks. */
  agreed?: TermsInForce & { organisationId: string };
}

export interface PricedQuote {
  content: QuoteContent;
  facts: FeeFacts;
}

/**
 * The price of a use of articles with its reasons. The outcome is the worst of what the book, the articles' rights and
 * the rules say about the use; buyer facts join only when a request is made.
 */
export function priceQuote(basis: QuoteBasis): PricedQuote {
  const { checked, choices, book, rules, agreed } = basis;
  const obstacles = [...articleObstacles(choices), ...(basis.taken ?? [])];
  const facts = {
    ...toFeeFacts(checked, choices),
    knownOutcome: worst(obstacles.map(({ outcome }) => outcome)),
    ...(agreed && { agreed: agreed.terms }),
  };
  const { fee, ruling, knownOutcome } = ruledFee(book.book, rules, facts, (total) =>
    useFacts(checked.use, choices, total),
  );
  const reasons = joinReasons([...obstacles, ...fee.reasons], ruling.reasons);
  const content: QuoteContent = {
    use: checked.use,
    countries: checked.countries,
    wanted: choices.map(({ item }) => item),
    items: choices.map((choice) => toItemView(choice, fee, book)),
    lines: fee.lines,
    total: fee.total,
    outcome: worst([fee.outcome, ...reasons.map(({ outcome }) => outcome)]),
    reasons,
    proposals: fee.proposals,
    cheaper: [],
    ...(agreed && {
      agreedTerms: { id: agreed.id, version: agreed.version, organisationId: agreed.organisationId },
    }),
  };
  return { content, facts: { ...facts, knownOutcome } };
}

/** What would make it cheaper, for the person who looks at a quote. */
export const withAlternatives = ({ content, facts }: PricedQuote, { book }: QuoteBasis): PricedQuote => ({
  content: { ...content, cheaper: cheaperAlternatives(book.book, facts, content.total) },
  facts,
});

function toItemView(choice: ArticleChoice, fee: Fee, book: PriceBookInForce): QuoteItemView {
  const { item, article, words, components } = choice;
  const priced = fee.items.find(({ key }) => key === item.articleId)!;
  return {
    articleId: article.articleId,
    articleVersionId: article.versionId,
    articleVersion: article.version,
    headline: article.headline,
    byline: article.byline,
    titleId: article.titleId,
    titleName: article.titleName,
    canonicalUrl: article.canonicalUrl,
    language: article.language,
    direction: article.direction,
    publishedAt: article.publishedAt,
    blockIds: item.excerpt?.blockIds ?? null,
    components: components.map(toComponentView),
    words,
    lines: priced.lines,
    amount: priced.amount,
    share: priced.share,
    priceBook: { id: book.id, version: book.version },
  };
}

const toComponentView = (component: ArticleChoice['components'][number]): QuotedComponentView => ({
  id: component.id,
  kind: component.kind,
  caption: component.caption,
  creditLine: component.creditLine,
  status: component.status,
});
