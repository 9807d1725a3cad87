import { Injectable } from '@nestjs/common';
import { logger } from '#platform/telemetry';
import { FollowDispute } from '../dispute/follow-dispute.js';
import { SettleInvoice } from '../invoice/settle-invoice.js';
import { FollowRefund } from '../refund/follow-refund.js';
import { RecordFee } from '../settlement/record-fee.js';
import { SettleSession } from '../settlement/settle-session.js';
import { ProviderLinks } from '../stripe/provider-links.js';

const log = logger('payments');

/**
 * For reconciliation: does with an object of the provider what its event would have done, had it ever come. A charge is
 * settled through its session or invoice like any other; whatever is known already stays as it is.
 */
@Injectable()
export class FollowObject {
  constructor(
    private readonly provider: ProviderLinks,
    private readonly settle: SettleSession,
    private readonly refunds: FollowRefund,
    private readonly fees: RecordFee,
    private readonly disputes: FollowDispute,
    private readonly invoices: SettleInvoice,
  ) {}

  /** @param paymentId the attempt or invoice that it is booked under, when there is one: then its fee may be missing */
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
    // An attempt, or an invoice, which records its fee when it is looked at again.
    if (paymentId !== null) await this.fees.handle({ attemptId: paymentId });
    const paid = await this.provider.whatItPaid(chargeId);
    if (paid.sessionId) await this.settle.handle({ sessionId: paid.sessionId });
    else if (paid.invoiceId) await this.invoices.handle({ providerId: paid.invoiceId });
  }
}
