import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  DecideRefundLimit,
  ProposeRefundLimit,
  READ_PAYMENTS,
  RefundLimitsQuery,
  SET_REFUND_LIMITS,
  type RefundLimit,
} from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';
import { refundLimits } from '../../http/contract/refund.js';
import { DecideRefundLimitDto, ProposeRefundLimitDto } from '../../http/input/refund-limit.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/refund-limits')
@RequirePermission(READ_PAYMENTS)
export class RefundLimitsController {
  constructor(
    private readonly limits: RefundLimitsQuery,
    private readonly proposes: ProposeRefundLimit,
    private readonly decides: DecideRefundLimit,
  ) {}

  /** Above which a refund needs a second person, by currency, and what is proposed in their place. */
  @Get()
  @Answers(200, refundLimits)
  async list(@CurrentActor() actor: Actor): Promise<{ items: RefundLimit[] }> {
    return { items: await this.limits.list(actor) };
  }

  /** Proposes one: it holds when a second person has approved it. */
  @Post('proposals')
  @HttpCode(204)
  @RequirePermission(SET_REFUND_LIMITS)
  propose(@CurrentActor() actor: Actor, @Body() body: ProposeRefundLimitDto): Promise<void> {
    return this.proposes.execute(actor, body);
  }

  /** A second person approves what was proposed; anybody in finance refuses it. */
  @Post('decisions')
  @HttpCode(204)
  @RequirePermission(SET_REFUND_LIMITS)
  decide(@CurrentActor() actor: Actor, @Body() body: DecideRefundLimitDto): Promise<void> {
    return this.decides.execute(actor, body);
  }
}
