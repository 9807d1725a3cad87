import { PriceBookInvalid } from '../pricing.errors.js';
import { BOOK_SCHEMA } from './book-schema.js';
import { lawBreaks } from './law-check.js';
import type { PriceBook } from './price-book.js';
import { inWords, toMistake } from './zod-words.js';

/**
 * Makes a price book of unknown data, or says everything that is wrong with it: first its form (missing or unknown
 * fields, broken numbers, gaps and overlaps of bands), then the laws every price book keeps, each broken one with the
 * two uses that show it.
 *
 * @throws PriceBookInvalid (`pricing.book-invalid`) with a sentence for each mistake in `errors`
 */
export function validatePriceBook(data: unknown): PriceBook {
  const read = BOOK_SCHEMA.safeParse(data, { error: inWords });
  if (!read.success) throw new PriceBookInvalid(read.error.issues.map(toMistake));
  const broken = lawBreaks(read.data);
  if (broken.length > 0) throw new PriceBookInvalid(broken);
  return read.data;
}
