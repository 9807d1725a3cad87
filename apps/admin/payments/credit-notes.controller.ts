import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { creditNoteHtml, CreditNoteQuery, READ_PAYMENTS } from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';

@ApiTags('finance')
@Controller('admin/v1/credit-notes')
@RequirePermission(READ_PAYMENTS)
export class DeskCreditNotesController {
  constructor(private readonly creditNotes: CreditNoteQuery) {}

  /** The credit note as a page to read and print. */
  @Get(':number')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async document(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<string> {
    return creditNoteHtml(await this.creditNotes.document(actor, number));
  }
}
