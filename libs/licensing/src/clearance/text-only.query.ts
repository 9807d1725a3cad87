import { Injectable } from '@nestjs/common';
import { nullIfRefused } from '#libs/kernel';
import { DataSource } from 'typeorm';
import { startableUse } from '../decision/offer-terms.query.js';
import { byPart, partKey } from '../decision/plan-offer.js';
import { PriceUse, type UsePrice } from '../quote/price-use.js';
import { Quote } from '../quote/quote.entity.js';
import type { UseItem } from '../terms/use.js';
import { Clearance } from './clearance.entity.js';

/** The request without the parts that wait to be cleared. */
export interface WithoutParts {
  price: UsePrice;
  /** What is left out of it. */
  parts: Clearance[];
}

/** Prices what is asked for without its uncleared parts, with the book the quote was made with. */
@Injectable()
export class TextOnlyQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly priceUse: PriceUse,
  ) {}

  /** null when nothing is open, or when the text itself is what waits. */
  async of(request: { id: string; organisationId: string; quoteId: string | null }): Promise<WithoutParts | null> {
    if (request.quoteId === null) return null;
    const { manager } = this.dataSource;
    const parts = await manager.getRepository(Clearance).findBy({ requestId: request.id, state: 'open' });
    if (parts.length === 0 || parts.some(({ kind }) => kind === 'text')) return null;
    const quote = await manager.getRepository(Quote).findOneByOrFail({ id: request.quoteId });
    const tasks = byPart(parts);
    const items = quote.content.wanted.map((item) => without(item, (id) => tasks.has(partKey(item.articleId, id))));
    const use = startableUse(quote.content, this.priceUse.today());
    // Rights of others are looked at here too: what they stand in the way of is never promised at once.
    const asker = { organisationId: request.organisationId };
    const wanted = { items, use, currency: quote.currency };
    // The article may have been edited since: then there is nothing to go on with until the desk has answered.
    const price = await nullIfRefused(this.priceUse.of(wanted, asker, quote.priceBookId));
    return price && price.content.outcome !== 'refused' ? { price, parts } : null;
  }
}

function without({ componentIds = [], ...item }: UseItem, isOpen: (id: string) => boolean): UseItem {
  const kept = componentIds.filter((id) => !isOpen(id));
  return kept.length > 0 ? { ...item, componentIds: kept } : item;
}
