export * from './pricing.module.js';
export * from './pricing.entities.js';
export * from './pricing.errors.js';
export * from './pricing.permissions.js';

export * from './fee/fee-facts.js';
export { computeFee, worst } from './fee/compute-fee.js';
export { cheaperAlternatives, type CheaperAlternative } from './fee/cheaper-alternatives.js';
export { describeUse } from './fee/describe-use.js';

export { AGREED_DIMENSIONS, type AgreedDimension, type AgreedTerms } from './agreed/agreed-terms.js';
export { validateAgreedTerms } from './agreed/validate-agreed-terms.js';

export * from './book/price-book.js';
export * from './book/example-books.js';
export { validatePriceBook } from './book/validate-price-book.js';
export { bookInForceSql, PriceBooks, type PriceBookInForce } from './book/price-books.js';
export { PublishPriceBook, type PublishInput } from './book/publish-price-book.js';
export { WithdrawPriceBookVersion } from './book/withdraw-version.js';
export {
  PriceBookList,
  VERSION_STATES,
  type BookItem,
  type BookPage,
  type DatedVersion,
  type VersionDetail,
  type VersionItem,
  type VersionState,
} from './book/book-list.query.js';

export * from './draft/draft-view.js';
export { PriceBookDrafts, type ValidDraft } from './draft/price-book-drafts.query.js';
export { DraftPriceBook, type DraftPriceBookInput } from './draft/draft-price-book.js';
export { StartPriceBookDraft, type StartDraftInput } from './draft/start-draft.js';
export { SavePriceBookDraft, type SavedDraft, type SaveDraftInput } from './draft/save-draft.js';
export { RebasePriceBookDraft } from './draft/rebase-draft.js';
export { DiscardPriceBookDraft } from './draft/discard-draft.js';
export { TryPriceBook, type TriedBook, type TriedUse, type TryBookInput } from './draft/try-price-book.js';

export { CHANGE_KINDS, type BookChange } from './compare/compare-books.js';
export { ComparePriceBooks, type BookComparison, type ComparedBook } from './compare/compare-price-books.js';

export { ExportPriceBook, type BookFile } from './file/export-price-book.js';
export { ImportPriceBook, type ImportPriceBookInput } from './file/import-price-book.js';
export { BOOK_FILE_FORMATS, type BookFileFormat } from './file/write-book-file.js';
