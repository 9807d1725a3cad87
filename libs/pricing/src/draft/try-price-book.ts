import { Injectable } from '@nestjs/common';
import { authorise, Territory, type Actor, type SaidTerritory } from '#libs/kernel';
import { PriceBooks } from '../book/price-books.js';
import type { PriceBook } from '../book/price-book.js';
import { BOOK_SCHEMA } from '../book/book-schema.js';
import { computeFee } from '../fee/compute-fee.js';
import type { Fee, FeeFacts } from '../fee/fee-facts.js';
import { ReadPriceBooks } from '../pricing.permissions.js';
import { draftMistakes } from './draft-mistakes.js';
import type { BookMistakeView } from './draft-view.js';

/** A use as somebody tries it out: as the facts of a fee are, but for its territory, which is said in words. */
export interface TriedUse extends Omit<FeeFacts, 'countries' | 'agreed'> {
  territory: SaidTerritory;
}

export interface TryBookInput {
  /** A book as it is being written. */
  data: object;
  currency: string;
  /** The version beside it; null: none. */
  againstVersionId: string | null;
  use: TriedUse;
}

export interface TriedBook {
  mistakes: BookMistakeView[];
  /** What the use costs under the book as it is written; null while its form is not right. */
  draft: Fee | null;
  against: Fee | null;
}

/** The mistakes in a book as it is being written, and what one use costs under it and under a published version. */
@Injectable()
export class TryPriceBook {
  constructor(private readonly books: PriceBooks) {}

  /** @throws kernel.forbidden, pricing.price-book-not-found, pricing.facts-invalid */
  async execute(actor: Actor, { data, currency, againstVersionId, use }: TryBookInput): Promise<TriedBook> {
    authorise(actor, ReadPriceBooks);
    const against = againstVersionId === null ? null : (await this.books.byId(againstVersionId)).book;
    const facts = factsOf(use);
    const read = BOOK_SCHEMA.safeParse(data);
    return {
      mistakes: draftMistakes(data, currency),
      draft: read.success ? feeOf(read.data, facts) : null,
      against: against && feeOf(against, facts),
    };
  }
}

const feeOf = (book: PriceBook, facts: FeeFacts): Fee => computeFee(book, facts);

function factsOf({ territory, ...use }: TriedUse): FeeFacts {
  const { countries } = Territory.normalise(territory);
  return { ...use, countries };
}
