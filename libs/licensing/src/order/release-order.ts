import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { RequestExpired } from '../licensing.events.js';
import { lockRequest } from '../request/lock-request.js';
import { changeRequest, moveRequest } from '../request/move-request.js';
import { requestEvent } from '../request/request-event.js';
import { toOrder } from './order-for-payment.js';
import type { PayableOrder } from './payable-order.js';

export interface ReleaseOrderInput {
  reference: string;
  /** `page-closed`: the page is gone, the order stays payable; `given-up`, `failed`: the offer stands again. */
  because: 'page-closed' | 'given-up' | 'failed';
}

/** Payments tells that a payment page is no longer open, after it has closed it with the provider. */
@Injectable()
export class ReleaseOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: ReleaseOrderInput): Promise<PayableOrder> {
    return this.transactions.run((tx) => this.within(tx, actor, input));
  }

  /** An order that is not accepted any more is left as it is. @throws licensing.request-not-found */
  async within(tx: Tx, actor: Actor, { reference, because }: ReleaseOrderInput): Promise<PayableOrder> {
    const organisationId = actor.kind === 'member' ? organisationOf(actor).organisationId : undefined;
    const request = await lockRequest(tx, reference, organisationId);
    const now = this.clock.now();
    if (request.state !== 'accepted') return toOrder(request);
    if (because === 'page-closed') {
      await changeRequest(tx, request, { paymentOpenUntil: now }, now);
      return toOrder(request);
    }
    const by = actor.kind === 'member' ? 'licensee' : 'system';
    if (request.offerExpiresAt && request.offerExpiresAt > now) {
      const changes = { paymentOpenUntil: now };
      await moveRequest(tx, request, { to: 'offered', by, actor, now, changes, data: { because } });
      return toOrder(request);
    }
    await moveRequest(tx, request, { to: 'expired', by: 'system', actor, now, data: { because } });
    await this.events.publish(tx, RequestExpired, { ...requestEvent(request), from: 'accepted' });
    return toOrder(request);
  }
}
