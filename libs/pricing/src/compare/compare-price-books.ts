import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { priceBookNotFound } from '../pricing.errors.js';
import { ReadPriceBooks } from '../pricing.permissions.js';
import { compareBooks, type BookChange } from './compare-books.js';

/** One side of a comparison: a version, or a draft as it is now. */
export interface ComparedBook {
  id: string;
  kind: 'version' | 'draft';
  titleId: string;
  currency: string;
  /** null for a draft. */
  version: number | null;
  /** Of the draft, or of the book. */
  name: string;
}

export interface BookComparison {
  from: ComparedBook;
  to: ComparedBook;
  changes: BookChange[];
}

const ONE = `
  SELECT v.id, 'version' AS kind, b.title_id AS "titleId", b.currency, v.version, v.data ->> 'name' AS name, v.data
  FROM pricing.price_book_version v JOIN pricing.price_book b ON b.id = v.price_book_id WHERE v.id = $1
  UNION ALL
  SELECT d.id, 'draft', d.title_id, d.currency, NULL, d.name, d.data FROM pricing.price_book_draft d WHERE d.id = $1`;

/** Two versions, or a draft and a version, field by field. */
@Injectable()
export class ComparePriceBooks {
  constructor(private readonly reads: Reads) {}

  /** @throws kernel.forbidden, pricing.price-book-not-found */
  async execute(actor: Actor, { from, to }: { from: string; to: string }): Promise<BookComparison> {
    authorise(actor, ReadPriceBooks);
    const [first, second] = await Promise.all([this.one(from), this.one(to)]);
    return { from: first.side, to: second.side, changes: compareBooks(first.data, second.data) };
  }

  private async one(id: string): Promise<{ side: ComparedBook; data: unknown }> {
    const row = isId(id) ? await this.reads.one<ComparedBook & { data: unknown }>(ONE, [id]) : undefined;
    if (!row) throw priceBookNotFound();
    const { data, ...side } = row;
    return { side, data };
  }
}
