import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  FOLLOW_PAYMENT,
  ISSUE_INVOICE,
  InvoiceQuery,
  IssueInvoice,
  READ_RECEIPTS,
  type AccountOption,
  type InvoiceDetail,
  type IssuedInvoice,
} from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';
import { accountOption, invoiceDetail, issuedInvoice } from '../../http/contract/invoice.js';
import { TakesIdempotencyKey } from '../../http/idempotency-key.js';
import { IssueInvoiceDto } from '../../http/input/invoice.dto.js';
import { PaperDto } from '../../http/input/page.dto.js';
import { paperPdf } from '../../http/paper-pdf.js';
import { Answers } from '../../http/respond.js';

@ApiTags('payments')
@Controller('api/v1')
export class InvoicesController {
  constructor(
    private readonly issueInvoice: IssueInvoice,
    private readonly invoices: InvoiceQuery,
  ) {}

  /**
   * Buys an accepted order on account: the invoice and the licence are issued at once. An order has one invoice: a
   * repeat, with or without an Idempotency-Key, gives the same one.
   */
  @Post('requests/:reference/invoice')
  @HttpCode(200)
  @TakesIdempotencyKey()
  @RequirePermission(ISSUE_INVOICE)
  @Answers(200, issuedInvoice)
  issue(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() { poNumber }: IssueInvoiceDto,
  ): Promise<IssuedInvoice> {
    return this.issueInvoice.execute(actor, { reference, ...(poNumber === undefined ? {} : { poNumber }) });
  }

  /** Whether and how the order can be bought on account. */
  @Get('requests/:reference/invoice')
  @RequirePermission(FOLLOW_PAYMENT)
  @Answers(200, accountOption)
  option(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<AccountOption> {
    return this.invoices.option(actor, reference);
  }

  /** An invoice on account with what was paid of it, and where to pay it. */
  @Get('invoices/:number/detail')
  @RequirePermission(READ_RECEIPTS)
  @Answers(200, invoiceDetail)
  detail(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<InvoiceDetail> {
    return this.invoices.detail(actor, number);
  }

  @Get('invoices/:number/pdf')
  @RequirePermission(READ_RECEIPTS)
  @ApiProduces('application/pdf')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Query() { lang }: PaperDto,
    @Res() reply: FastifyReply,
  ) {
    const { document } = await this.invoices.detail(actor, number);
    await reply
      .type('application/pdf')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="${document.number}.pdf"`)
      .send(await paperPdf(document, lang));
  }
}
