import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { InvoiceQuery, paperHtml, READ_RECEIPTS, ReceiptQuery, type ReceiptView } from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { receiptPage } from '../../http/contract/payment.js';
import { PageDto, PaperDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('payments')
@Controller('api/v1/invoices')
@RequirePermission(READ_RECEIPTS)
export class ReceiptsController {
  constructor(
    private readonly receipts: ReceiptQuery,
    private readonly invoices: InvoiceQuery,
  ) {}

  @Get()
  @Answers(200, receiptPage)
  list(@CurrentActor() actor: Actor, @Query() page: PageDto): Promise<Page<ReceiptView>> {
    return this.receipts.list(actor, page);
  }

  /** The receipt or invoice as a page to read and print. */
  @Get(':number')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async document(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Query() { lang }: PaperDto,
  ): Promise<string> {
    const invoice = await this.invoices.document(actor, number);
    return paperHtml(invoice ?? (await this.receipts.document(actor, number)), lang);
  }
}
