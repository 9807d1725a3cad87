import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Events } from '#platform/jobs';
import { paymentInProgress } from '../licensing.errors.js';
import { RequestWithdrawn } from '../licensing.events.js';
import { SUBMIT_REQUEST } from '../licensing.permissions.js';
import { lockRequest } from './lock-request.js';
import { ensureStep, moveRequest } from './move-request.js';
import { requestEvent } from './request-event.js';
import { requestToListItem } from './request-to-view.js';
import type { RequestListItem } from './request-view.js';

/** The licensee takes the request back, at any point before it is fulfilled. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.request-not-found, licensing.request-moved-on, licensing.payment-in-progress, kernel.forbidden */
  async execute(actor: Actor, input: { reference: string; message?: string }): Promise<RequestListItem> {
    authorise(actor, SUBMIT_REQUEST);
    const { organisationId } = organisationOf(actor);
    return this.transactions.run(async (tx) => {
      const request = await lockRequest(tx, input.reference, organisationId);
      const now = this.clock.now();
      await ensureStep(tx, request, 'withdrawn', 'licensee');
      if (request.state === 'accepted' && request.paymentOpenUntil && request.paymentOpenUntil > now) {
        throw paymentInProgress(request.paymentOpenUntil);
      }
      const note = input.message?.trim() || null;
      await moveRequest(tx, request, { to: 'withdrawn', by: 'licensee', actor, now, note });
      await this.events.publish(tx, RequestWithdrawn, requestEvent(request));
      return requestToListItem(request);
    });
  }
}
