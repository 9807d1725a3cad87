import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  BalanceQuery,
  PayoutLinesQuery,
  PayoutQuery,
  PayoutsQuery,
  READ_RECONCILIATION,
  type BalanceView,
  type PayoutDetail,
  type PayoutLine,
  type PayoutListItem,
} from '#libs/finance';
import type { Actor } from '#libs/kernel';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { payoutDetail, payoutLinePage, payoutPage, providerBalance } from '../../http/contract/reconciliation.js';
import { PageDto } from '../../http/input/page.dto.js';
import { PayoutFilterDto } from '../../http/input/reconciliation.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1')
@RequirePermission(READ_RECONCILIATION)
export class PayoutsController {
  constructor(
    private readonly payouts: PayoutsQuery,
    private readonly payout: PayoutQuery,
    private readonly lines: PayoutLinesQuery,
    private readonly balances: BalanceQuery,
  ) {}

  /** What lies at the provider, beside what our books say. */
  @Get('provider-balance')
  @Answers(200, providerBalance)
  balance(@CurrentActor() actor: Actor): Promise<BalanceView[]> {
    return this.balances.compare(actor);
  }

  /** Payouts to our bank, the newest first. */
  @Get('payouts')
  @Answers(200, payoutPage)
  list(@CurrentActor() actor: Actor, @Query() filter: PayoutFilterDto): Promise<Page<PayoutListItem>> {
    return this.payouts.list(actor, filter);
  }

  /** One payout, explained: from what buyers paid to what the bank got. */
  @Get('payouts/:id')
  @Answers(200, payoutDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PayoutDetail> {
    return this.payout.explain(actor, id);
  }

  /** Its lines, each with the payment and the entry it leads to. */
  @Get('payouts/:id/lines')
  @Answers(200, payoutLinePage)
  linesOf(
    @CurrentActor() actor: Actor,
    @Param('id') payoutId: string,
    @Query() page: PageDto,
  ): Promise<Page<PayoutLine>> {
    return this.lines.list(actor, { ...page, payoutId });
  }

  /** All its lines, sent piece by piece. */
  @Get('payouts/:id/lines.csv')
  @ApiProduces('text/csv')
  async csv(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply) {
    const lines = await this.lines.csv(actor, id);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="payout-${id}.csv"`)
      .send(Readable.from(lines));
  }
}
