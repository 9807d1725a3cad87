import type { CheaperAlternative, FeeLine, FeeProposal, Outcome } from '#libs/pricing';
import type { MoneyJson } from '#libs/kernel';
import type { ExtensionBasis } from '../extension/extension-view.js';
import type { Use, UseItem } from '../terms/use.js';
import type { QuoteItemView, QuoteReasonView } from './quote-view.js';

/** What a quote says, as it is stored: complete enough to be shown and licensed without asking anybody again. */
export interface QuoteContent {
  use: Use;
  countries: readonly string[];
  /** What was asked for, article by article. */
  wanted: UseItem[];
  items: QuoteItemView[];
  lines: FeeLine[];
  total: MoneyJson;
  outcome: Outcome;
  reasons: QuoteReasonView[];
  proposals: FeeProposal[];
  cheaper: CheaperAlternative[];
  /** Which terms of which organisation the price was made with; absent where none were. */
  agreedTerms?: { id: string; version: number; organisationId: string | null };
  /** Set when it is the difference to a licence that is there already. */
  extension?: ExtensionBasis;
}
