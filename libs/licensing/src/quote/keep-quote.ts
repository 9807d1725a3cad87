import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import type { PriceBookInForce } from '#libs/pricing';
import { quoteRefused } from '../licensing.errors.js';
import { daysLater, LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import { withAlternatives, type PricedQuote } from './price-quote.js';
import { askerOf, PriceUse } from './price-use.js';
import { quoteToView } from './quote-to-view.js';
import type { QuoteInput, QuoteView } from './quote-view.js';
import { Quote } from './quote.entity.js';

/** A price with whose articles it is about and the book it was made by. */
export interface PriceToKeep extends PricedQuote {
  titleId: string;
  book: Pick<PriceBookInForce, 'id' | 'version'>;
}

/** “Keep this price”: stores a quote that never changes, for 30 days. Anybody may, without an account. */
@Injectable()
export class KeepQuote {
  constructor(
    private readonly priceUse: PriceUse,
    private readonly dataSource: DataSource,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.use-invalid, licensing.mixed-titles, licensing.quote-refused, pricing.no-price-book */
  async execute(actor: Actor, input: QuoteInput): Promise<QuoteView> {
    const price = await this.priceUse.of(input, askerOf(actor));
    const quote = await this.within(this.dataSource.manager, actor, {
      ...withAlternatives(price, price.basis),
      ...{ titleId: price.titleId, book: price.basis.book },
    });
    return quoteToView(quote.content, { ...quote, now: quote.createdAt });
  }

  /** Stores a price that has been made; one statement. @throws licensing.quote-refused */
  async within(tx: EntityManager, actor: Actor, price: PriceToKeep): Promise<Quote> {
    const { content, facts, book, titleId } = price;
    if (content.outcome === 'refused') {
      throw quoteRefused(content.reasons.filter(({ outcome }) => outcome === 'refused'));
    }
    const createdAt = this.clock.now();
    const quote: Quote = {
      id: newId(createdAt.getTime()),
      organisationId: actor.kind === 'member' ? actor.organisationId : null,
      keptBy: actor.kind === 'member' || actor.kind === 'staff' ? actor.userId : null,
      titleId,
      currency: content.total.currency,
      amount: BigInt(content.total.amount),
      outcome: content.outcome,
      content,
      facts,
      priceBookId: book.id,
      priceBookVersion: book.version,
      createdAt,
      expiresAt: daysLater(createdAt, this.policy.quoteDays),
    };
    await tx.insert(Quote, quote);
    return quote;
  }
}
