import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  DecideRefund,
  PreviewRefund,
  READ_PAYMENTS,
  REFUND_PAYMENT,
  RefundPayment,
  RefundsQuery,
  RetryRefund,
  type RefundBegun,
  type RefundDetail,
  type RefundListItem,
  type RefundPreview,
} from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { refundDetail, refundPage, refundPreview, refundState } from '../../http/contract/refund.js';
import { IdempotencyKey, TakesIdempotencyKey } from '../../http/idempotency-key.js';
import { DecideRefundDto, RefundFilterDto, RefundPaymentDto, RefundWishDto } from '../../http/input/refund.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/refunds')
@RequirePermission(READ_PAYMENTS)
export class RefundsController {
  constructor(
    private readonly refunds: RefundsQuery,
    private readonly refundPayment: RefundPayment,
    private readonly previewRefund: PreviewRefund,
    private readonly decideRefund: DecideRefund,
    private readonly retryRefund: RetryRefund,
  ) {}

  @Get()
  @Answers(200, refundPage)
  list(@CurrentActor() actor: Actor, @Query() filter: RefundFilterDto): Promise<Page<RefundListItem>> {
    return this.refunds.list(actor, filter);
  }

  /** Gives money of a settled order back: all that is left, an amount, or articles. Above the limit it is proposed. */
  @Post()
  @HttpCode(201)
  @RequirePermission(REFUND_PAYMENT)
  @TakesIdempotencyKey()
  @Answers(201, refundState)
  begin(
    @CurrentActor() actor: Actor,
    @Body() body: RefundPaymentDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RefundBegun> {
    return this.refundPayment.execute(actor, body, key);
  }

  /** What a refund would do to money, books and licence; nothing is stored. */
  @Post('preview')
  @HttpCode(200)
  @RequirePermission(REFUND_PAYMENT)
  @Answers(200, refundPreview)
  preview(@CurrentActor() actor: Actor, @Body() { paymentId, ...wish }: RefundWishDto): Promise<RefundPreview> {
    return this.previewRefund.execute(actor, paymentId, wish);
  }

  @Get(':id')
  @Answers(200, refundDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RefundDetail> {
    return this.refunds.detail(actor, id);
  }

  /** A second person approves what was proposed; anybody in finance refuses it. */
  @Post(':id/decisions')
  @HttpCode(200)
  @RequirePermission(REFUND_PAYMENT)
  @Answers(200, refundState)
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') refundId: string,
    @Body() body: DecideRefundDto,
  ): Promise<RefundBegun> {
    return this.decideRefund.execute(actor, { refundId, ...body });
  }

  /** Pays out again what the bank sent back. */
  @Post(':id/retry')
  @HttpCode(200)
  @RequirePermission(REFUND_PAYMENT)
  @Answers(200, refundState)
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RefundBegun> {
    return this.retryRefund.execute(actor, id);
  }
}
