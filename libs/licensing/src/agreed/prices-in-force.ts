import { Injectable } from '@nestjs/common';
import { PriceBooks, type PriceBookInForce } from '#libs/pricing';
import { AgreedTermsQuery, type TermsInForce } from './agreed-terms.query.js';

/** The book that holds, and what was agreed beside it with who asks. */
export interface PricesFor {
  book: PriceBookInForce;
  agreed?: TermsInForce & { organisationId: string };
}

/** Which prices: of a title in a currency, or those of one version of its book. */
interface Prices {
  titleId: string;
  currency: string;
  bookId: string | undefined;
}

/** What prices are made with: the same book for everybody, and terms for those who have some. */
@Injectable()
export class PricesInForce {
  constructor(
    private readonly books: PriceBooks,
    private readonly terms: AgreedTermsQuery,
  ) {}

  /** @param organisationId null for whoever we do not know. @throws pricing.no-price-book */
  async of({ titleId, currency, bookId }: Prices, organisationId: string | null, on: Date): Promise<PricesFor> {
    const [book, agreed] = await Promise.all([
      bookId === undefined ? this.books.current(titleId, currency, on) : this.books.byId(bookId),
      organisationId === null ? undefined : this.terms.inForce(organisationId, titleId, on),
    ]);
    return { book, ...(agreed && organisationId !== null && { agreed: { ...agreed, organisationId } }) };
  }
}
