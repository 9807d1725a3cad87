import { Global, Module } from '@nestjs/common';
import { PriceBookList } from './book/book-list.query.js';
import { PriceBooks } from './book/price-books.js';
import { PublishPriceBook } from './book/publish-price-book.js';
import { WithdrawPriceBookVersion } from './book/withdraw-version.js';
import { ComparePriceBooks } from './compare/compare-price-books.js';
import { DiscardPriceBookDraft } from './draft/discard-draft.js';
import { DraftPriceBook } from './draft/draft-price-book.js';
import { PriceBookDrafts } from './draft/price-book-drafts.query.js';
import { RebasePriceBookDraft } from './draft/rebase-draft.js';
import { SavePriceBookDraft } from './draft/save-draft.js';
import { StartPriceBookDraft } from './draft/start-draft.js';
import { TryPriceBook } from './draft/try-price-book.js';
import { ExportPriceBook } from './file/export-price-book.js';
import { ImportPriceBook } from './file/import-price-book.js';

const PROVIDERS = [
  PriceBooks,
  PriceBookList,
  PriceBookDrafts,
  DraftPriceBook,
  StartPriceBookDraft,
  SavePriceBookDraft,
  RebasePriceBookDraft,
  DiscardPriceBookDraft,
  PublishPriceBook,
  WithdrawPriceBookVersion,
  ComparePriceBooks,
  TryPriceBook,
  ImportPriceBook,
  ExportPriceBook,
];

@Global()
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class PricingModule {}
