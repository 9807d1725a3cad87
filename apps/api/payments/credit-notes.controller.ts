import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CreditNoteQuery, paperHtml, READ_RECEIPTS, type CreditNoteView } from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { creditNotePage } from '../../http/contract/refund.js';
import { PaperDto } from '../../http/input/page.dto.js';
import { CreditNoteFilterDto } from '../../http/input/refund.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('payments')
@Controller('api/v1/credit-notes')
@RequirePermission(READ_RECEIPTS)
export class CreditNotesController {
  constructor(private readonly creditNotes: CreditNoteQuery) {}

  @Get()
  @Answers(200, creditNotePage)
  list(@CurrentActor() actor: Actor, @Query() filter: CreditNoteFilterDto): Promise<Page<CreditNoteView>> {
    return this.creditNotes.list(actor, filter);
  }

  /** The credit note as a page to read and print. */
  @Get(':number')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async document(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Query() { lang }: PaperDto,
  ): Promise<string> {
    return paperHtml(await this.creditNotes.document(actor, number), lang);
  }
}
