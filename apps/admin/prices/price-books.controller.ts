import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  ComparePriceBooks,
  ExportPriceBook,
  PriceBookList,
  PublishPriceBooks,
  ReadPriceBooks,
  TryPriceBook,
  WithdrawPriceBookVersion,
  type BookComparison,
  type BookItem,
  type BookPage,
  type TriedBook,
  type VersionDetail,
} from '#libs/pricing';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  bookComparison,
  priceBookPage,
  priceBooks,
  priceBookVersion,
  triedBook,
} from '../../http/contract/price-book.js';
import {
  BookFormatDto,
  CompareBooksDto,
  triedUse,
  TryBookDto,
  WithReasonDto,
} from '../../http/input/price-book.dto.js';
import { Answers } from '../../http/respond.js';
import { sendBookFile } from './book-file.js';

@ApiTags('prices')
@Controller('admin/v1/price-books')
export class PriceBooksController {
  constructor(
    private readonly books: PriceBookList,
    private readonly compareBooks: ComparePriceBooks,
    private readonly tryBook: TryPriceBook,
    private readonly exportBook: ExportPriceBook,
    private readonly withdrawVersion: WithdrawPriceBookVersion,
  ) {}

  /** Every title's books: what is in force, what comes, how many drafts there are. */
  @Get()
  @RequirePermission(ReadPriceBooks)
  @Answers(200, priceBooks)
  list(@CurrentActor() actor: Actor): Promise<BookItem[]> {
    return this.books.all(actor);
  }

  /** What differs between two versions, or between a draft and a version. */
  @Get('compare')
  @RequirePermission(ReadPriceBooks)
  @Answers(200, bookComparison)
  compare(@CurrentActor() actor: Actor, @Query() query: CompareBooksDto): Promise<BookComparison> {
    return this.compareBooks.execute(actor, query);
  }

  /** The mistakes in a book as it is being written, and what one use costs under it. Nothing is stored. */
  @Post('try')
  @HttpCode(200)
  @RequirePermission(ReadPriceBooks)
  @Answers(200, triedBook)
  try(@CurrentActor() actor: Actor, @Body() body: TryBookDto): Promise<TriedBook> {
    return this.tryBook.execute(actor, { ...body, use: triedUse(body.use) });
  }

  @Get('versions/:id')
  @RequirePermission(ReadPriceBooks)
  @Answers(200, priceBookVersion)
  version(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VersionDetail> {
    return this.books.version(actor, id);
  }

  @Get('versions/:id/file')
  @RequirePermission(ReadPriceBooks)
  @ApiProduces('application/json', 'text/csv')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { format }: BookFormatDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendBookFile(reply, await this.exportBook.version(actor, id, format ?? 'json'));
  }

  /** Takes a version back before it begins. */
  @Post('versions/:id/withdraw')
  @HttpCode(204)
  @RequirePermission(PublishPriceBooks)
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: WithReasonDto): Promise<void> {
    return this.withdrawVersion.execute(actor, { versionId: id, reason });
  }

  /** A book's versions and open drafts. */
  @Get('of/:titleId/:currency')
  @RequirePermission(ReadPriceBooks)
  @Answers(200, priceBookPage)
  book(
    @CurrentActor() actor: Actor,
    @Param('titleId') titleId: string,
    @Param('currency') currency: string,
  ): Promise<BookPage> {
    return this.books.book(actor, titleId, currency);
  }
}
