import { PriceBookVersion } from './book/price-book-version.entity.js';
import { PriceBookWithdrawal } from './book/price-book-withdrawal.entity.js';
import { PriceBookRow } from './book/price-book.entity.js';
import { PriceBookDraftEditor } from './draft/price-book-draft-editor.entity.js';
import { PriceBookDraft } from './draft/price-book-draft.entity.js';

/** For the data source only; no other context works with them. */
export const PRICING_ENTITIES: readonly (new () => object)[] = [
  PriceBookRow,
  PriceBookVersion,
  PriceBookWithdrawal,
  PriceBookDraft,
  PriceBookDraftEditor,
];
