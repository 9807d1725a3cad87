import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  EditPriceBooks,
  ExportPriceBook,
  ImportPriceBook,
  PriceBookDrafts,
  PublishPriceBook,
  PublishPriceBooks,
  ReadPriceBooks,
  StartPriceBookDraft,
  type DraftView,
} from '#libs/pricing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { priceBookDraft, publishedVersion, startedDraft } from '../../http/contract/price-book.js';
import { BookFormatDto, ImportBookDto, RevisionDto, StartDraftDto } from '../../http/input/price-book.dto.js';
import { Answers } from '../../http/respond.js';
import { sendBookFile } from './book-file.js';

@ApiTags('prices')
@Controller('admin/v1/price-books/drafts')
export class PriceBookDraftsController {
  constructor(
    private readonly drafts: PriceBookDrafts,
    private readonly startDraft: StartPriceBookDraft,
    private readonly importBook: ImportPriceBook,
    private readonly exportBook: ExportPriceBook,
    private readonly publishBook: PublishPriceBook,
  ) {}

  /** Begins a draft as a copy of a version, of another draft, or of the example. */
  @Post()
  @HttpCode(201)
  @RequirePermission(EditPriceBooks)
  @Answers(201, startedDraft)
  start(@CurrentActor() actor: Actor, @Body() body: StartDraftDto) {
    return this.startDraft.execute(actor, body);
  }

  /** Makes a draft of a JSON or CSV file; each mistake is named by its row. */
  @Post('import')
  @HttpCode(201)
  @RequirePermission(EditPriceBooks)
  @Answers(201, startedDraft)
  import(@CurrentActor() actor: Actor, @Body() body: ImportBookDto) {
    return this.importBook.execute(actor, body);
  }

  @Get(':id')
  @RequirePermission(ReadPriceBooks)
  @Answers(200, priceBookDraft)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DraftView> {
    return this.drafts.view(actor, id);
  }

  @Get(':id/file')
  @RequirePermission(ReadPriceBooks)
  @ApiProduces('application/json', 'text/csv')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { format }: BookFormatDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendBookFile(reply, await this.exportBook.draft(actor, id, format ?? 'json'));
  }

  /** Makes a version of the revision you have read; by somebody who has not worked on it. */
  @Post(':id/publish')
  @HttpCode(201)
  @RequirePermission(PublishPriceBooks)
  @Answers(201, publishedVersion)
  publish(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { revision }: RevisionDto) {
    return this.publishBook.execute(actor, { draftId: id, revision });
  }
}
