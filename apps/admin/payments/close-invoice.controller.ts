import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { MANAGE_INVOICES, VoidInvoice, WriteOffInvoice } from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';
import { InvoiceReasonDto } from '../../http/input/invoice.dto.js';

/** Invoices that finance takes back or gives up. */
@ApiTags('finance')
@Controller('admin/v1/invoices/:number')
@RequirePermission(MANAGE_INVOICES)
export class CloseInvoiceController {
  constructor(
    private readonly voidInvoice: VoidInvoice,
    private readonly writeOffInvoice: WriteOffInvoice,
  ) {}

  /** Nothing is owed any more, and the licence ends. Done when the provider has closed it. */
  @Post('void')
  @HttpCode(204)
  void(@CurrentActor() actor: Actor, @Param('number') number: string, @Body() { reason }: InvoiceReasonDto) {
    return this.voidInvoice.execute(actor, { number, reason });
  }

  /** What is left is lost; it can still be paid. */
  @Post('write-off')
  @HttpCode(204)
  writeOff(@CurrentActor() actor: Actor, @Param('number') number: string, @Body() { reason }: InvoiceReasonDto) {
    return this.writeOffInvoice.execute(actor, { number, reason });
  }
}
