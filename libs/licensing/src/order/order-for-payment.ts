import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, Money, organisationOf, type Actor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { checkExtension } from '../extension/extension-guard.js';
import { notPayable } from '../licensing.errors.js';
import { PAY_ORDER } from '../licensing.permissions.js';
import { lockRequest } from '../request/lock-request.js';
import { licenceNumber } from '../request/request-to-view.js';
import { changeRequest } from '../request/move-request.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { PayableOrder } from './payable-order.js';
import { PaymentChecks } from './payment-check.js';

const WEEK_MS = 7 * 86_400_000;

/** An accepted request as payments works with it, in payments' own transaction. */
@Injectable()
export class OrderForPayment {
  constructor(
    private readonly checks: PaymentChecks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Locks the order and tells what it is, whatever its state; one statement. For settlement: no permission is asked.
   *
   * @throws licensing.request-not-found
   */
  async within(tx: Tx, reference: string): Promise<PayableOrder> {
    return toOrder(await lockRequest(tx, reference));
  }

  /** A payment is on its way that takes days: the order is not given up before. Writes once in a week at most. */
  async keepOpen(tx: Tx, reference: string, until: Date): Promise<void> {
    const request = await lockRequest(tx, reference);
    const open = request.paymentOpenUntil?.getTime() ?? 0;
    if (request.state !== 'accepted' || until.getTime() - open < WEEK_MS) return;
    await changeRequest(tx, request, { paymentOpenUntil: until }, this.clock.now());
  }

  /**
   * Before a payment page is opened or an invoice made: locks the order, checks that this member may pay it now, looks
   * again at country lists and articles, keeps the result, and notes until when the page may be open.
   *
   * @param openUntil when the payment page closes by itself
   * @throws licensing.request-not-found, licensing.not-payable, licensing.cannot-serve, licensing.article-killed,
   * licensing.article-embargoed, licensing.rights-changed, licensing.licence-not-extendable, licensing.extension-outdated, kernel.forbidden
   */
  async begin(tx: Tx, actor: Actor, reference: string, openUntil: Date): Promise<PayableOrder> {
    authorise(actor, PAY_ORDER);
    const request = await lockRequest(tx, reference, organisationOf(actor).organisationId);
    const now = this.clock.now();
    if (request.state !== 'accepted') throw notPayable(request.state);
    if (request.paymentDueAt && request.paymentDueAt <= now) throw notPayable('expired');
    await checkExtension(tx, request);
    const { organisationName, ...passed } = await this.checks.pass(tx, request);
    await changeRequest(tx, request, { paymentOpenUntil: openUntil }, now, [
      {
        requestId: request.id,
        subject: 'request',
        step: 'payment-started',
        from: request.state,
        to: null,
        actor,
        data: { ...passed },
      },
    ]);
    return { ...toOrder(request), organisationName };
  }
}

/** A request as an order: what is owed, and by whom. */
export function toOrder(request: LicenceRequest): PayableOrder {
  const { amount, currency } = request;
  return {
    requestId: request.id,
    reference: request.reference,
    licenceReference: licenceNumber(request),
    organisationId: request.organisationId,
    organisationName: request.licensee.name,
    requesterId: request.requesterId,
    isExtension: request.kind === 'extension',
    state: request.state,
    amount: request.offerId && amount !== null && currency !== null ? Money.of(amount, currency) : null,
    methods: request.paymentMethods,
    titleId: request.titleId,
    titleName: request.titleName,
    headline: request.headline,
    itemCount: request.itemCount,
    paymentDueAt: request.paymentDueAt?.toISOString() ?? null,
    paymentOpenUntil: request.paymentOpenUntil?.toISOString() ?? null,
  };
}
