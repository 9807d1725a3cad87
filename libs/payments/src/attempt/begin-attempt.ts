import { Inject, Injectable } from '@nestjs/common';
import { actorRef, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { notPayable, OrderForPayment, type PayableOrder } from '#libs/licensing';
import { CONFIG, type Config } from '#platform/config';
import { findRow, type Tx } from '#platform/database';
import { amountTooSmall, cardNotOffered } from '../payments.errors.js';
import { AssessTax } from '../tax/assess-tax.js';
import type { TaxAssessment } from '../tax/tax-rules.js';
import { Attempt } from './attempt.entity.js';
import { assertMovable, cardMinimum } from './card-minimum.js';
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
    private readonly taxes: AssessTax,
    @Inject(CONFIG) private readonly config: Pick<Config, 'stripe'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws payments.amount-too-small, payments.amount-uneven, payments.card-not-offered, licensing.request-not-found, licensing.not-payable,
   * licensing.cannot-serve, licensing.article-killed
   */
  async within(tx: Tx, actor: Actor, reference: string): Promise<Begun> {
    const openUntil = new Date(this.clock.now().getTime() + PAGE_OPEN_MS);
    const order = await this.orders.begin(tx, actor, reference, openUntil);
    const { amount: net } = order;
    // What costs nothing was granted when it was accepted.
    if (net === null || net.isZero) throw notPayable(order.state);
    const underWay = await findRow(tx, Attempt, { requestId: order.requestId }, { and: UNDER_WAY });
    const tax = await this.taxes.within(tx, { organisationId: order.organisationId, net, on: this.clock.now() });
    if (underWay) return { kind: this.fits(underWay, tax) ? 'pay' : 'stale', attempt: underWay };
    if (!order.methods.includes('card')) throw cardNotOffered();
    const minimum = cardMinimum(net.currency);
    if (tax.total.compare(minimum) < 0) throw amountTooSmall(minimum);
    assertMovable(tax.total);
    const attempt = this.newAttempt(actor, order, tax, openUntil);
    await tx.insert(Attempt, attempt);
    return { kind: 'pay', attempt };
  }

  /** A page that asks for another amount, or taxes it otherwise, is closed for a new one. */
  private fits(attempt: Attempt, { net, total, treatment }: TaxAssessment): boolean {
    if (attempt.mode !== this.config.stripe.mode || attempt.currency !== net.currency) return false;
    return attempt.net === net.minor && attempt.amount === total.minor && attempt.taxTreatment === treatment;
  }

  private newAttempt(actor: Actor, order: PayableOrder, tax: TaxAssessment, sessionExpiresAt: Date): Attempt {
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
      ...taxColumns(tax),
      keyVersion: 1,
      sessionExpiresAt,
      createdAt: now,
      updatedAt: now,
    });
  }
}

/** What an attempt keeps of the tax: settlement and receipt go by it, whatever table is in force by then. */
function taxColumns(assessed: TaxAssessment): Partial<Attempt> {
  const { net, tax, total } = assessed;
  return {
    ...{ currency: total.currency, amount: total.minor, net: net.minor, tax: tax.minor },
    ...{ taxTreatment: assessed.treatment, taxRateBp: assessed.rateBasisPoints, taxName: assessed.taxName },
    ...{ taxTableVersion: assessed.tableVersion, taxCountry: assessed.country },
    ...{ taxReason: assessed.reasonCode, taxEvidence: assessed.evidence },
  };
}
