import type { QuoteContent } from './quote-content.js';
import type { QuoteView } from './quote-view.js';

/** A price as the reader sees it; `kept` is set for stored ones. */
export function quoteToView(
  content: QuoteContent,
  kept?: { id: string; createdAt: Date; expiresAt: Date; now: Date },
): QuoteView {
  return {
    ...(kept ? { id: kept.id } : {}),
    currency: content.total.currency,
    use: content.use,
    countries: content.countries,
    items: content.items,
    lines: content.lines,
    total: content.total,
    outcome: content.outcome,
    reasons: content.reasons,
    proposals: content.proposals,
    cheaper: content.cheaper,
    ...(content.agreedTerms
      ? { agreedTerms: { id: content.agreedTerms.id, version: content.agreedTerms.version } }
      : {}),
    ...(content.extension ? { extension: content.extension } : {}),
    ...(kept
      ? {
          createdAt: kept.createdAt.toISOString(),
          expiresAt: kept.expiresAt.toISOString(),
          expired: kept.expiresAt <= kept.now,
        }
      : {}),
  };
}
