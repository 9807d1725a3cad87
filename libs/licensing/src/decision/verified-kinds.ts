import { Injectable } from '@nestjs/common';
import { PriceBooks, verifiedKindFor } from '#libs/pricing';
import type { LicenseeFacts } from '../licensee/licensee.query.js';
import type { UsePrice } from '../quote/price-use.js';
import type { Quote } from '../quote/quote.entity.js';

/** For whom a book's price is: some purposes cost less where we know that the organisation is of the kind they are for. */
@Injectable()
export class VerifiedKinds {
  constructor(private readonly books: PriceBooks) {}

  /** The kind that an organisation must be verified as for this price to stand, or null: what is free is so for anybody. */
  async neededFor(priced: Quote | UsePrice): Promise<string | null> {
    if (BigInt(priced.content.total.amount) === 0n) return null;
    const { book } = 'basis' in priced ? priced.basis.book : await this.books.byId(priced.priceBookId);
    return verifiedKindFor(book, priced.content.use.purpose);
  }
}

export const isVerifiedAs = ({ kind, kindVerified }: Pick<LicenseeFacts, 'kind' | 'kindVerified'>, needed: string) =>
  kindVerified && kind === needed;
