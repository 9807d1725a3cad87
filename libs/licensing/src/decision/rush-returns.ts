import { Injectable } from '@nestjs/common';
import { computeFee, PriceBooks, type FeeFacts } from '#libs/pricing';
import type { UsePrice } from '../quote/price-use.js';
import type { Quote } from '../quote/quote.entity.js';
import type { LicenceRequest } from '../request/request.entity.js';

/** Whether the answer to a rush request came, or comes now, later than promised. Once broken stays broken. */
export const isRushBroken = (
  { rush, promiseBrokenAt, promisedAt }: Pick<LicenceRequest, 'rush' | 'promiseBrokenAt' | 'promisedAt'>,
  now: Date,
): boolean => rush && (promiseBrokenAt !== null || (promisedAt !== null && promisedAt <= now));

/** What the rush surcharge of a price comes to: what is not asked for when the promise was broken. */
@Injectable()
export class RushReturns {
  constructor(private readonly books: PriceBooks) {}

  /** In minor units, by the book the price was made with: the same use without rush, rounded as any price is. */
  async surcharge(priced: Quote | UsePrice): Promise<bigint> {
    const { facts, content } = priced;
    if (!content.lines.some(({ code }) => code === 'rush')) return 0n;
    const { book } = 'basis' in priced ? priced.basis.book : await this.books.byId(priced.priceBookId);
    return BigInt(content.total.amount) - BigInt(computeFee(book, withoutRush(facts)).total.amount);
  }
}

const withoutRush = (facts: FeeFacts): FeeFacts => ({ ...facts, rush: false });
