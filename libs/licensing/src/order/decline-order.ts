import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type SystemActor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { declineRequest, RIGHTS_LOST, WITHDRAWN } from '../decision/decline-request.js';
import { lockRequest } from '../request/lock-request.js';
import { toOrder } from './order-for-payment.js';
import type { PayableOrder } from './payable-order.js';

const REASONS = { 'article-killed': WITHDRAWN, 'rights-changed': RIGHTS_LOST } as const;

/** Ends an accepted order that can be licensed no more, in the transaction that gives the payment back. */
@Injectable()
export class DeclineOrder {
  constructor(
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * An order that is not accepted any more is left as it is.
   *
   * @throws licensing.request-not-found, licensing.payment-in-progress while a payment page may be open
   */
  async within(tx: Tx, actor: SystemActor, reference: string, because: keyof typeof REASONS): Promise<PayableOrder> {
    const request = await lockRequest(tx, reference);
    if (request.state !== 'accepted') return toOrder(request);
    const now = this.clock.now();
    await declineRequest(tx, this.events, request, { actor, reasonCode: REASONS[because], note: null, now });
    return toOrder(request);
  }
}
