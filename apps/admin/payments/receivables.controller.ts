import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  DeskInvoiceQuery,
  MANAGE_INVOICES,
  PauseDunning,
  READ_RECEIVABLES,
  ReceivablesQuery,
  receivablesCsv,
  RecordTransfer,
  ReturnSurplus,
  SET_ACCOUNT_TERMS,
  SetAccountTerms,
  type AccountTermsView,
  type DeskInvoice,
  type ReceivableItem,
  type ReceivablesByAge,
} from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  accountTerms,
  deskInvoice,
  receivablePage,
  receivablesByAge,
  transferRecorded,
} from '../../http/contract/invoice.js';
import {
  AccountTermsDto,
  InvoiceReasonDto,
  PauseDunningDto,
  ReceivablesDto,
  RecordTransferDto,
} from '../../http/input/invoice.dto.js';
import { Answers } from '../../http/respond.js';

/** What is owed on account, and what finance does about it. */
@ApiTags('finance')
@Controller('admin/v1')
@RequirePermission(READ_RECEIVABLES)
export class ReceivablesController {
  constructor(
    private readonly receivables: ReceivablesQuery,
    private readonly invoices: DeskInvoiceQuery,
    private readonly recordTransfer: RecordTransfer,
    private readonly returnSurplus: ReturnSurplus,
    private readonly pauseDunning: PauseDunning,
    private readonly terms: SetAccountTerms,
  ) {}

  /** By days past the due date, in each currency. */
  @Get('receivables/by-age')
  @Answers(200, receivablesByAge)
  byAge(@CurrentActor() actor: Actor): Promise<ReceivablesByAge> {
    return this.receivables.byAge(actor);
  }

  @Get('receivables.csv')
  @ApiProduces('text/csv')
  async csv(@CurrentActor() actor: Actor, @Query() filter: ReceivablesDto, @Res() reply: FastifyReply) {
    const items = await this.receivables.all(actor, filter);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="receivables.csv"')
      .send(receivablesCsv(items));
  }

  @Get('invoices')
  @Answers(200, receivablePage)
  list(@CurrentActor() actor: Actor, @Query() filter: ReceivablesDto): Promise<Page<ReceivableItem>> {
    return this.receivables.list(actor, filter);
  }

  /** With its payments, collections, dunning, history and ledger entries. */
  @Get('invoices/:number')
  @Answers(200, deskInvoice)
  one(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<DeskInvoice> {
    return this.invoices.detail(actor, number);
  }

  /** A bank transfer that finance found on the statement; the same bank reference counts once. */
  @Post('invoices/:number/transfers')
  @HttpCode(200)
  @RequirePermission(MANAGE_INVOICES)
  @Answers(200, transferRecorded)
  transfer(@CurrentActor() actor: Actor, @Param('number') number: string, @Body() input: RecordTransferDto) {
    return this.recordTransfer.execute(actor, { number, ...input });
  }

  /** Gives back what came beyond the invoice. */
  @Post('invoices/:number/payments/:paymentId/return')
  @HttpCode(204)
  @RequirePermission(MANAGE_INVOICES)
  return(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Param('paymentId') paymentId: string,
    @Body() { reason: note }: InvoiceReasonDto,
  ): Promise<void> {
    return this.returnSurplus.execute(actor, { number, paymentId, note });
  }

  /** Until a day, with a reason; null ends the pause. */
  @Post('invoices/:number/pause')
  @HttpCode(204)
  @RequirePermission(MANAGE_INVOICES)
  pause(@CurrentActor() actor: Actor, @Param('number') number: string, @Body() input: PauseDunningDto): Promise<void> {
    return this.pauseDunning.execute(actor, { number, until: input.until ?? null, reason: input.reason });
  }

  @Get('organisations/:id/account-terms')
  @Answers(200, accountTerms)
  accountTerms(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AccountTermsView> {
    return this.terms.of(actor, id);
  }

  @Put('organisations/:id/account-terms')
  @RequirePermission(SET_ACCOUNT_TERMS)
  @Answers(200, accountTerms)
  setTerms(
    @CurrentActor() actor: Actor,
    @Param('id') organisationId: string,
    @Body() input: AccountTermsDto,
  ): Promise<AccountTermsView> {
    return this.terms.execute(actor, { organisationId, ...input });
  }
}
