import { Injectable } from '@nestjs/common';
import { logger } from '#platform/telemetry';
import { FollowDispute } from '../dispute/follow-dispute.js';
import { FollowRefund } from '../refund/follow-refund.js';
import { RecordFee } from '../settlement/record-fee.js';
import { SettleSession } from '../settlement/settle-session.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';

const log = logger('payments');

/**
 * For reconciliation: does with an object of the provider what its event would have done, had it ever come. A charge is
 * settled through its session like any other; whatever is known already stays as it is.
 */
@Injectable()
export class FollowObject {
  constructor(
    private readonly gateway: StripeGateway,
    private readonly settle: SettleSession,
    private readonly refunds: FollowRefund,
    private readonly fees: RecordFee,
    private readonly disputes: FollowDispute,
  ) {}

  /** @param paymentId the attempt that it is booked under, when there is one: then only its fee can be missing */
  async execute(objectId: string, paymentId: string | null): Promise<void> {
    try {
      if (/^(ch|py)_/.test(objectId)) await this.charge(objectId, paymentId);
      if (/^(du|dp)_/.test(objectId)) await this.disputes.handle({ providerId: objectId });
      if (/^(re|pyr)_/.test(objectId)) await this.refunds.handle({ providerId: objectId });
    } catch (error) {
      // What stays different is shown to finance until it can be asked for: one object never keeps others from it.
      log.warn({ objectId, err: error }, 'What was missed could not be made up for');
    }
  }

  private async charge(chargeId: string, paymentId: string | null): Promise<void> {
    if (paymentId !== null) return this.fees.handle({ attemptId: paymentId });
    const sessionId = await this.gateway.call(async (stripe) => {
      const { payment_intent: intent } = await stripe.charges.retrieve(chargeId);
      if (intent === null) return undefined;
      const found = await stripe.checkout.sessions.list({
        payment_intent: typeof intent === 'string' ? intent : intent.id,
        limit: 1,
      });
      return found.data[0]?.id;
    });
    if (sessionId) await this.settle.handle({ sessionId });
  }
}
