import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { PriceBooks } from '../book/price-books.js';
import { PriceBookDrafts } from '../draft/price-book-drafts.query.js';
import { ReadPriceBooks } from '../pricing.permissions.js';
import { writeBookFile, type BookFileFormat } from './write-book-file.js';

export interface BookFile {
  name: string;
  type: string;
  text: string;
}

/** A version, or a draft that validates, as a file. */
@Injectable()
export class ExportPriceBook {
  constructor(
    private readonly books: PriceBooks,
    private readonly drafts: PriceBookDrafts,
  ) {}

  /** @throws kernel.forbidden, pricing.price-book-not-found */
  async version(actor: Actor, id: string, format: BookFileFormat): Promise<BookFile> {
    authorise(actor, ReadPriceBooks);
    const { book, version } = await this.books.byId(id);
    return fileOf(`prices-${book.currency}-v${version}`, writeBookFile(book, format), format);
  }

  /** @throws kernel.forbidden, pricing.draft-not-found, pricing.book-invalid */
  async draft(actor: Actor, id: string, format: BookFileFormat): Promise<BookFile> {
    const { book } = await this.drafts.byId(actor, id);
    return fileOf(`prices-${book.currency}-draft`, writeBookFile(book, format), format);
  }
}

const fileOf = (name: string, text: string, format: BookFileFormat): BookFile => ({
  name: `${name}.${format}`,
  type: format === 'json' ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
  text,
});
