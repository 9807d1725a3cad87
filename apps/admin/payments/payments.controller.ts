import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PaymentTrailsQuery, type PaymentWithTrail } from '#libs/finance';
import type { Actor } from '#libs/kernel';
import { PaymentsQuery, READ_PAYMENTS, RETURN_PAYMENT, ReturnPayment, type PaymentDetail } from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { paymentDetail, refundBegun } from '../../http/contract/payment.js';
import { paymentPage } from '../../http/contract/reconciliation.js';
import { PaymentFilterDto, ReturnPaymentDto } from '../../http/input/payment.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/payments')
@RequirePermission(READ_PAYMENTS)
export class PaymentsController {
  constructor(
    private readonly trails: PaymentTrailsQuery,
    private readonly payments: PaymentsQuery,
    private readonly returnPayment: ReturnPayment,
  ) {}

  /** Each on one line, from quote to payout. */
  @Get()
  @Answers(200, paymentPage)
  list(@CurrentActor() actor: Actor, @Query() filter: PaymentFilterDto): Promise<Page<PaymentWithTrail>> {
    return this.trails.list(actor, filter);
  }

  /** One payment: its attempt, charge, refunds, and the ledger entries it made. */
  @Get(':id')
  @Answers(200, paymentDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PaymentDetail> {
    return this.payments.detail(actor, id);
  }

  /** Sends a held or surplus payment back, whole. */
  @Post(':id/return')
  @HttpCode(200)
  @RequirePermission(RETURN_PAYMENT)
  @Answers(200, refundBegun)
  return(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: ReturnPaymentDto,
  ): Promise<{ refundId: string }> {
    return this.returnPayment.execute(actor, { attemptId: id, reason });
  }
}
