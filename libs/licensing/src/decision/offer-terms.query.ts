import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { cannotApprove, requestInvalid } from '../licensing.errors.js';
import { PriceUse, type UsePrice } from '../quote/price-use.js';
import type { QuoteContent } from '../quote/quote-content.js';
import type { QuoteInput } from '../quote/quote-view.js';
import { Quote } from '../quote/quote.entity.js';
import { RequestBases } from '../request/request-basis.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { articleObstacles } from '../terms/article-obstacles.js';
import type { ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';
import type { CheckedDecision } from './check-decision.js';

/** What will be offered: a quote that is stored already, or a use that has just been priced and is stored with the offer. */
export interface OfferTerms {
  source: { kind: 'stored'; quote: Quote } | { kind: 'priced'; price: UsePrice };
  content: QuoteContent;
  currency: string;
  /** What the price book asks, in minor units. */
  bookAmount: bigint;
  /** What is asked of the licensee, in minor units. */
  amount: bigint;
}

/** Works out what an approval or counter-offer offers. Reads only, and before any row is locked. */
@Injectable()
export class OfferTermsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly priceUse: PriceUse,
    private readonly bases: RequestBases,
  ) {}

  /**
   * @throws licensing.cannot-approve when a part is not cleared or a wish in words has no articles yet,
   * licensing.article-changed, licensing.article-killed, licensing.article-embargoed, licensing.quote-refused,
   * licensing.use-invalid, licensing.request-invalid
   */
  async of(request: LicenceRequest, decision: CheckedDecision): Promise<OfferTerms> {
    const asked = request.quoteId ? await this.quote(request.quoteId) : null;
    const isOther = decision.decision === 'counter' && (decision.use !== undefined || decision.items !== undefined);
    if (isOther && request.kind === 'extension') {
      throw cannotApprove(
        'An extension is offered as it was asked, at the difference or at another price.',
        'Set another price, or ask the licensee to choose another extension.',
      );
    }
    const terms = isOther ? await this.priced(request, asked, decision) : await this.stored(asked);
    if (!decision.amount) return terms;
    if (decision.amount.currency !== terms.currency) {
      const findings = new Findings();
      findings.add('price.currency', 'other-currency', `The price is in ${terms.currency}, like the price book.`);
      throw requestInvalid(findings.errors);
    }
    return { ...terms, amount: decision.amount.minor };
  }

  private async quote(id: string): Promise<Quote> {
    return this.dataSource.getRepository(Quote).findOneByOrFail({ id });
  }

  private async stored(quote: Quote | null): Promise<OfferTerms> {
    if (!quote) {
      throw cannotApprove(
        'This wish is in words and has no articles and no price yet.',
        'Make a counter-offer with articles, a use and a currency.',
      );
    }
    ensureCleared(await this.bases.currentChoices(quote));
    const { content, currency, amount } = quote;
    return { source: { kind: 'stored', quote }, content, currency, bookAmount: amount, amount };
  }

  private async priced(
    { organisationId }: LicenceRequest,
    asked: Quote | null,
    decision: CheckedDecision,
  ): Promise<OfferTerms> {
    const price = await this.priceUse.of(otherTerms(asked, decision, this.priceUse.today()), {
      organisationId,
      warns: false,
    });
    ensureCleared(price.basis.choices);
    const { content } = price;
    const amount = BigInt(content.total.amount);
    return { source: { kind: 'priced', price }, content, currency: content.total.currency, bookAmount: amount, amount };
  }
}

/** What was asked, but for what the reviewer changed. */
function otherTerms(asked: Quote | null, decision: CheckedDecision, today: string): QuoteInput {
  return {
    items: decision.items ?? asked?.content.wanted ?? [],
    use: decision.use ?? startableUse(asked?.content, today),
    currency: decision.currency ?? decision.amount?.currency ?? asked?.currency ?? '',
  };
}

/** The use asked for. A first day that has passed meanwhile becomes today. */
function startableUse(content: QuoteContent | undefined, today: string): QuoteInput['use'] {
  const { use } = content ?? {};
  if (!use || use.alreadyPublished || use.startsOn >= today) return use ?? ({} as QuoteInput['use']);
  return { ...use, startsOn: today };
}

function ensureCleared(choices: readonly ArticleChoice[]): void {
  const open = articleObstacles(choices).find(({ code }) => code === 'needs-clearance');
  if (!open) return;
  throw cannotApprove(
    `A chosen part is not cleared yet: ${open.message}`,
    'Clear it on the article’s page, or make a counter-offer without it.',
  );
}
