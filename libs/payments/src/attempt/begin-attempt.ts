import { Inject, Injectable } from '@nestjs/common';
import { actorRef, CLOCK, newId, type Actor, type Clock, type Money } from '#libs/kernel';
import { notPayable, OrderForPayment, type PayableOrder } from '#libs/licensing';
import { CONFIG, type Config } from '#platform/config';
import { findRow, type Tx } from '#platform/database';
import { amountTooSmall, cardNotOffered } from '../payments.errors.js';
import { Attempt } from './attempt.entity.js';
import { cardMinimum } from './card-minimum.js';
import { PAGE_OPEN_MS } from './open-session.js';

export type Begun =
  | { kind: 'pay'; attempt: Attempt }
  /** Made for another amount than is owed now: its page has to be closed first. */
  | { kind: 'stale'; attempt: Attempt };

/** At most one of an order's attempts is under way (the unique index `attempt_one_live`). */
const UNDER_WAY = `state IN ('created', 'open')`;

/** The attempt by which an order is paid: the one under way, or a new one, kept before the provider hears of it. */
@Injectable()
export class BeginAttempt {
  constructor(
    private readonly orders: OrderForPayment,
    @Inject(CONFIG) private readonly config: Pick<Config, 'stripe'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws payments.amount-too-small, payments.card-not-offered, licensing.request-not-found, licensing.not-payable,
   * licensing.cannot-serve, licensing.article-killed
   */
  async within(tx: Tx, actor: Actor, reference: string): Promise<Begun> {
    const openUntil = new Date(this.clock.now().getTime() + PAGE_OPEN_MS);
    const order = await this.orders.begin(tx, actor, reference, openUntil);
    const { amount } = order;
    // What costs nothing was granted when it was accepted.
    if (amount === null || amount.isZero) throw notPayable(order.state);
    const underWay = await findRow(tx, Attempt, { requestId: order.requestId }, { and: UNDER_WAY });
    if (underWay) return { kind: this.fits(underWay, amount) ? 'pay' : 'stale', attempt: underWay };
    if (!order.methods.includes('card')) throw cardNotOffered();
    const minimum = cardMinimum(amount.currency);
    if (amount.compare(minimum) < 0) throw amountTooSmall(minimum);
    const attempt = this.newAttempt(actor, order, amount, openUntil);
    await tx.insert(Attempt, attempt);
    return { kind: 'pay', attempt };
  }

  private fits(attempt: Attempt, amount: Money): boolean {
    const { currency, amount: minor, mode } = attempt;
    return mode === this.config.stripe.mode && currency === amount.currency && minor === amount.minor;
  }

  private newAttempt(actor: Actor, order: PayableOrder, amount: Money, sessionExpiresAt: Date): Attempt {
    const now = this.clock.now();
    return Object.assign(new Attempt(), {
      id: newId(),
      mode: this.config.stripe.mode,
      requestId: order.requestId,
      reference: order.reference,
      licenceReference: order.licenceReference,
      organisationId: order.organisationId,
      organisationName: order.organisationName,
      requesterId: order.requesterId,
      startedBy: actorRef(actor).id ?? order.requesterId,
      titleName: order.titleName,
      headline: order.headline,
      itemCount: order.itemCount,
      state: 'created' as const,
      currency: amount.currency,
      amount: amount.minor,
      keyVersion: 1,
      sessionExpiresAt,
      createdAt: now,
      updatedAt: now,
    });
  }
}
