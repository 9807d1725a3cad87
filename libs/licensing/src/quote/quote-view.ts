import type { MoneyJson } from '#libs/kernel';
import type { CheaperAlternative, FeeLine, FeeProposal, Outcome } from '#libs/pricing';
import type { ExtensionBasis } from '../extension/extension-view.js';
import type { TakenValues } from '../exclusivity/taken-values.js';
import type { Use, UseItem } from '../terms/use.js';

/** What the quote builder sends; `use` and `items` arrive unchecked and are validated field by field. */
export interface QuoteInput {
  items: UseItem[];
  use: Use;
  /** ISO 4217; one price book per title and currency. */
  currency: string;
}

/** Why the answer is not `instant`, in words for the reader. */
export interface QuoteReasonView {
  /** Stable, such as `audience-above-bands`, `needs-clearance`, `article-killed`. */
  code: string;
  message: string;
  nextStep: string;
  outcome: 'review' | 'refused';
  /** What the sentences speak of, for words in another language. */
  values?: TakenValues;
}

/** A component beside the text that was chosen, as it stood when the price was made. */
export interface QuotedComponentView {
  id: string;
  kind: string;
  caption: string | null;
  creditLine: string | null;
  status: 'licensable' | 'needs-clearance' | 'excluded';
}

export interface QuoteItemView {
  articleId: string;
  articleVersionId: string;
  articleVersion: number;
  headline: string;
  byline: string | null;
  titleId: string;
  titleName: string;
  canonicalUrl: string;
  /** BCP 47 and direction of the article, for showing the headline rightly. */
  language: string;
  direction: 'ltr' | 'rtl';
  publishedAt: string | null;
  /** Chosen blocks, or null for the whole text. */
  blockIds: string[] | null;
  components: QuotedComponentView[];
  words: number;
  lines: FeeLine[];
  /** By the item's own lines, before what the order changes. */
  amount: MoneyJson;
  /** This item's part of the total; the shares of all items add up to it. */
  share: MoneyJson;
  priceBook: { id: string; version: number };
}

/** A price with its reasons: previewed (no `id`) or kept (never changes, expires after 30 days). */
export interface QuoteView {
  id?: string;
  currency: string;
  /** The use as understood: defaults filled, lists sorted. */
  use: Use;
  /** The territory as ISO 3166-1 alpha-2 codes, sorted. */
  countries: readonly string[];
  items: QuoteItemView[];
  /** Order-level lines; the last one's running amount is the total. */
  lines: FeeLine[];
  total: MoneyJson;
  outcome: Outcome;
  reasons: QuoteReasonView[];
  /** Things to know that change neither price nor outcome. */
  proposals: FeeProposal[];
  cheaper: CheaperAlternative[];
  /** The terms agreed with the organisation that asked, where there are some. */
  agreedTerms?: { id: string; version: number };
  /** Set when it is the difference to a licence that is there already. */
  extension?: ExtensionBasis;
  /** ISO 8601 with zone; kept quotes only. */
  createdAt?: string;
  expiresAt?: string;
  /** Kept quotes only: whether the 30 days are over. */
  expired?: boolean;
}
