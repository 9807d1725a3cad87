import { Injectable } from '@nestjs/common';
import { isId } from '#libs/kernel';
import type { JobHandler } from '#platform/jobs';
import { FollowRefundJob } from '../payments.events.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ApplyRefund } from './apply-refund.js';

/** The provider told that a refund changed: look at it. Those that are not of ours are left alone. */
@Injectable()
export class FollowRefund implements JobHandler<{ providerId: string }> {
  readonly job = FollowRefundJob;

  constructor(
    private readonly gateway: StripeGateway,
    private readonly applyRefund: ApplyRefund,
  ) {}

  async handle({ providerId }: { providerId: string }): Promise<void> {
    const refund = await this.gateway.retrieveRefund(providerId);
    if (isId(refund.refundId)) await this.applyRefund.execute(refund.refundId, refund);
  }
}
