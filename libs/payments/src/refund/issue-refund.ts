import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Money } from '#libs/kernel';
import type { JobHandler } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import { CrashPoints } from '../crash/crash-points.js';
import { readPayment } from '../payment/load-payment.js';
import type { Payment } from '../payment/payment.js';
import { IssueRefundJob } from '../payments.events.js';
import { ProviderFailure, type RefundSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ApplyRefund } from './apply-refund.js';
import { Refund, refundKey } from './refund.entity.js';

const log = logger('payments');

/** Asks the provider to return money. Repeated as often as needed, it returns it once. */
@Injectable()
export class IssueRefund implements JobHandler<{ refundId: string }> {
  readonly job = IssueRefundJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly gateway: StripeGateway,
    private readonly applyRefund: ApplyRefund,
    private readonly crash: CrashPoints,
  ) {}

  /** @throws ProviderFailure to be tried again */
  async handle({ refundId }: { refundId: string }): Promise<void> {
    const refund = await this.dataSource.getRepository(Refund).findOneBy({ id: refundId });
    if (refund?.state !== 'pending') return;
    const payment = await readPayment(this.dataSource.manager, refund.paymentId);
    if (payment.mode !== this.gateway.mode || !payment.paymentIntentId) return;
    this.crash.reach('refund.before-call');
    const snapshot = await this.obtain(refund, payment, payment.paymentIntentId);
    this.crash.reach('refund.after-call');
    await this.applyRefund.execute(refund.id, snapshot);
    this.crash.reach('refund.after-commit');
  }

  private async obtain(refund: Refund, payment: Payment, paymentIntentId: string): Promise<RefundSnapshot> {
    if (refund.providerId) return this.gateway.retrieveRefund(refund.providerId);
    // Under an older key it may have been made all the same, after we looked.
    const earlier = refund.keyVersion > 1 ? await this.gateway.findRefund(refund.id, paymentIntentId) : null;
    if (earlier) return earlier;
    try {
      return await this.gateway.createRefund({
        ...{ refundId: refund.id, idempotencyKey: refundKey(refund), paymentIntentId, reference: payment.reference },
        amount: Money.of(refund.amount, refund.currency),
      });
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.kind === 'busy') throw error;
      return this.lookFor(refund, paymentIntentId, error);
    }
  }

  /** Refused, unanswered or a stored failure: it may have been made all the same. */
  private async lookFor(refund: Refund, paymentIntentId: string, failure: ProviderFailure): Promise<RefundSnapshot> {
    log.warn({ refundId: refund.id, code: failure.code }, 'Whether a refund was made is not known; looking');
    const found = await this.gateway.findRefund(refund.id, paymentIntentId);
    if (found) return found;
    if (failure.kind === 'refused') return refusedSnapshot(refund.id, paymentIntentId, failure.code);
    // A stored failure would be replayed for ever; without an answer the old key must stay.
    if (failure.answered) {
      const keyVersion = refund.keyVersion + 1;
      await this.dataSource.getRepository(Refund).update({ id: refund.id }, { keyVersion });
    }
    throw failure;
  }
}

const told = (refundId: string, paymentIntentId: string | null) => ({
  ...{ id: '', refundId, paymentIntentId, failure: null, amount: null, chargeId: null, attemptId: null },
});

/** The provider will not do it. */
export const refusedSnapshot = (refundId: string, paymentIntentId: string, failure: string): RefundSnapshot => ({
  ...{ ...told(refundId, paymentIntentId), status: 'failed', failure },
});

/** Somebody has made the transfer: no provider knows of it. */
export const sentByHand = (refundId: string): RefundSnapshot => ({ ...told(refundId, null), status: 'succeeded' });
