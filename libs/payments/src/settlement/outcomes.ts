import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type SystemActor } from '#libs/kernel';
import { DeclineOrder, OrderForPayment, ReleaseOrder } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { logger } from '#platform/telemetry';
import type { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';
import type { SessionSnapshot } from '../stripe/provider.js';
import type { Judgement } from './judge.js';
import { SetAsidePayment } from './set-aside-payment.js';
import { SettleOrder } from './settle-order.js';

/** Longer than any bank takes: until then an order is not given up for want of a payment. */
const DEBIT_TAKES_MS = 14 * 86_400_000;

type Over = 'article-killed' | 'rights-changed';
/** Why licensing refused, as it comes here, where the order ends with it. An embargo ends by itself. */
const isOver = (reason: string): reason is Over => reason === 'article-killed' || reason === 'rights-changed';

const log = logger('payments');

/** What each judgement does, inside the transaction that holds the order. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly settleOrder: SettleOrder,
    private readonly setAside: SetAsidePayment,
    private readonly orders: ReleaseOrder,
    private readonly waiting: OrderForPayment,
    private readonly withdrawn: DeclineOrder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async within(
    tx: Tx,
    actor: SystemActor,
    attempt: Attempt,
    session: SessionSnapshot,
    judgement: Judgement,
  ): Promise<void> {
    switch (judgement.verdict) {
      case 'nothing':
        return;
      case 'wait':
        return this.waiting.keepOpen(tx, attempt.reference, new Date(this.clock.now().getTime() + DEBIT_TAKES_MS));
      case 'expired':
        await moveAttempt(tx, attempt, { to: 'expired', actor, now: this.clock.now() });
        return this.closePage(tx, actor, attempt.reference);
      case 'settle':
        return this.settleOrder.within(tx, actor, attempt, { session, charge: judgement.charge });
      case 'hold': {
        const { reason: reasonCode, charge } = judgement;
        log.error({ attemptId: attempt.id, sessionId: session.id, reasonCode }, 'A payment does not fit and is held');
        return this.setAside.within(tx, actor, attempt, { as: 'held', reasonCode, session, charge });
      }
      case 'surplus':
        log.warn({ attemptId: attempt.id, sessionId: session.id }, 'An order was paid twice');
        return this.setAside.within(tx, actor, attempt, {
          ...{ as: 'surplus', reasonCode: 'paid-twice', session },
          charge: judgement.charge,
        });
      case 'return': {
        const { reason: reasonCode, charge } = judgement;
        await this.setAside.within(tx, actor, attempt, { as: 'unfulfillable', reasonCode, session, charge });
        if (isOver(reasonCode)) await this.decline(tx, actor, attempt.reference, reasonCode);
        else if (reasonCode === 'article-embargoed') await this.closePage(tx, actor, attempt.reference);
        return;
      }
    }
  }

  /** Its page is over, and there is nothing left to be paid for: the licensee is told so, not asked to pay again. */
  private async decline(tx: Tx, actor: SystemActor, reference: string, because: Over): Promise<void> {
    await this.closePage(tx, actor, reference);
    await this.withdrawn.within(tx, actor, reference, because);
  }

  private async closePage(tx: Tx, actor: SystemActor, reference: string): Promise<void> {
    await this.orders.within(tx, actor, { reference, because: 'page-closed' });
  }
}
