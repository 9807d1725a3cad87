import { Injectable } from '@nestjs/common';
import { isId } from '#libs/kernel';
import { Reads } from '#platform/database';
import { noPriceBook, priceBookNotFound } from '../pricing.errors.js';
import type { PriceBook } from './price-book.js';

/** A published version of a price book; `id` is the version's own and never means anything else. */
export interface PriceBookInForce {
  id: string;
  version: number;
  book: PriceBook;
}

/** SQL: the id of the version that holds for title `$title` in `$currency` at `$at`; no row where there is none. */
export const bookInForceSql = (title: string, currency: string, at: string): string => `
  SELECT v.id FROM pricing.price_book b JOIN pricing.price_book_version v ON v.price_book_id = b.id
  WHERE b.title_id = ${title} AND b.currency = ${currency} AND v.effective_from <= ${at}
    AND NOT EXISTS (SELECT 1 FROM pricing.price_book_withdrawal w WHERE w.version_id = v.id)
  ORDER BY v.effective_from DESC, v.version DESC LIMIT 1`;

const IN_FORCE = bookInForceSql('$1', '$2', '$3');

/** Published price books. A version never changes, so each is read and parsed once per process. */
@Injectable()
export class PriceBooks {
  private readonly known = new Map<string, PriceBookInForce>();

  constructor(private readonly reads: Reads) {}

  /** The prices of a title in a currency at a moment. @throws pricing.no-price-book */
  async current(titleId: string, currency: string, on: Date): Promise<PriceBookInForce> {
    const found = await this.reads.one<{ id: string }>(IN_FORCE, [titleId, currency, on]);
    if (!found) throw noPriceBook(currency, await this.currencies(titleId, on));
    return this.byId(found.id);
  }

  /** One version for ever. @throws pricing.price-book-not-found */
  async byId(id: string): Promise<PriceBookInForce> {
    const known = this.known.get(id);
    if (known) return known;
    if (!isId(id)) throw priceBookNotFound();
    const row = await this.reads.one<PriceBookInForce>(
      'SELECT id, version, data AS book FROM pricing.price_book_version WHERE id = $1',
      [id],
    );
    if (!row) throw priceBookNotFound();
    this.known.set(id, row);
    return row;
  }

  /** The currencies a title has prices in at a moment, sorted. */
  async currencies(titleId: string, on: Date): Promise<string[]> {
    const rows = await this.reads.query<{ currency: string }>(
      `SELECT b.currency FROM pricing.price_book b WHERE b.title_id = $1
         AND EXISTS (SELECT 1 FROM pricing.price_book_version v WHERE v.price_book_id = b.id AND v.effective_from <= $2
           AND NOT EXISTS (SELECT 1 FROM pricing.price_book_withdrawal w WHERE w.version_id = v.id))
       ORDER BY b.currency`,
      [titleId, on],
    );
    return rows.map(({ currency }) => currency);
  }
}
