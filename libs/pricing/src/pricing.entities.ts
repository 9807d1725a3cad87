import { PriceBookDraft } from './book/price-book-draft.entity.js';
import { PriceBookVersion } from './book/price-book-version.entity.js';
import { PriceBookRow } from './book/price-book.entity.js';

/** For the data source only; no other context works with them. */
export const PRICING_ENTITIES: readonly (new () => object)[] = [PriceBookRow, PriceBookVersion, PriceBookDraft];
