import type { Band } from '../book/price-book.js';

/** The band a count falls in; one below the first band falls in the first, one above the last in the last. */
export function bandOf(bands: readonly Band[], count: number): Band {
  const found = bands.find((band) => band.upTo === null || count <= band.upTo) ?? bands.at(-1);
  if (!found) throw new RangeError('A price book without bands cannot be priced with.');
  return found;
}
