import { Global, Module } from '@nestjs/common';
import { DraftPriceBook } from './book/draft-price-book.js';
import { PriceBooks } from './book/price-books.js';
import { PublishPriceBook } from './book/publish-price-book.js';

@Global()
@Module({
  providers: [PriceBooks, DraftPriceBook, PublishPriceBook],
  exports: [PriceBooks, DraftPriceBook, PublishPriceBook],
})
export class PricingModule {}
