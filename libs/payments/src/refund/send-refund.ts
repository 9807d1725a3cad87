import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import type { Payment } from '../payment/payment.js';
import { IssueRefundJob } from '../payments.events.js';
import { ApplyRefund } from './apply-refund.js';
import { sentByHand } from './issue-refund.js';
import { Refund, refundJobKey } from './refund.entity.js';

/** A refund that is decided goes: by a job through the provider, or at once when somebody has sent it by a transfer. */
@Injectable()
export class SendRefund {
  constructor(
    private readonly jobs: Jobs,
    private readonly apply: ApplyRefund,
  ) {}

  /** The payment is held; the refund is `pending`. */
  async within(tx: Tx, { account }: Payment, refundId: string): Promise<void> {
    if (account === 'stripe')
      return this.jobs.enqueue(tx, IssueRefundJob, { refundId }, { key: refundJobKey(refundId) });
    const refund = await tx.getRepository(Refund).findOneByOrFail({ id: refundId });
    await this.apply.within(tx, refund, sentByHand(refundId));
  }
}
