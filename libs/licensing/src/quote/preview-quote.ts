import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { withAlternatives } from './price-quote.js';
import { askerOf, PriceUse } from './price-use.js';
import { quoteToView } from './quote-to-view.js';
import type { QuoteInput, QuoteView } from './quote-view.js';

export interface PreviewInput extends QuoteInput {
  /** For whom the desk asks; heard from staff only. */
  organisationId?: string;
}

/** The price of a use as it is being chosen. Anybody may ask; nothing is stored. */
@Injectable()
export class PreviewQuote {
  constructor(private readonly priceUse: PriceUse) {}

  /** @throws licensing.use-invalid, licensing.mixed-titles, pricing.no-price-book */
  async execute(actor: Actor, { organisationId, ...input }: PreviewInput): Promise<QuoteView> {
    const price = await this.priceUse.of(input, askerOf(actor, organisationId));
    return quoteToView(withAlternatives(price, price.basis).content);
  }
}
