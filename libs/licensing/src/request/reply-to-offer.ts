import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Events } from '#platform/jobs';
import { RequestSubmitted } from '../licensing.events.js';
import { SUBMIT_REQUEST } from '../licensing.permissions.js';
import { DeskCalendars } from '../desk-hours/desk-calendars.js';
import { requireText } from './check-submission.js';
import { lockRequest } from './lock-request.js';
import { messageOf } from './message-of.js';
import { Message } from './message.entity.js';
import { moveRequest } from './move-request.js';
import { requestEvent } from './request-event.js';
import { requestToListItem } from './request-to-view.js';
import type { RequestListItem } from './request-view.js';

const REASON = { code: 'offer-reply', message: 'The licensee has answered the offer and asks for a change.' };

/** The licensee answers an offer in words instead of accepting it: it goes back to the desk with a new promise. */
@Injectable()
export class ReplyToOffer {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly calendars: DeskCalendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.request-invalid, licensing.request-not-found, licensing.request-moved-on, kernel.forbidden */
  async execute(actor: Actor, input: { reference: string; message: string }): Promise<RequestListItem> {
    authorise(actor, SUBMIT_REQUEST);
    const { actor: member, organisationId } = organisationOf(actor);
    const body = requireText(input.message, 'message', 'Say what you would like to be different.');
    return this.transactions.run(async (tx) => {
      const request = await lockRequest(tx, input.reference, organisationId);
      const now = this.clock.now();
      const promise = await this.calendars.promiseNow(request.titleId, request.rush, tx);
      const { promisedAt } = promise;
      const reasons = [REASON, ...request.reasons.filter(({ code }) => code !== REASON.code)];
      await moveRequest(tx, request, { to: 'in_review', by: 'licensee', actor, now, changes: { ...promise, reasons } });
      await tx.insert(Message, messageOf(request.id, 'licensee', member, body, now));
      const reasonCodes = reasons.map(({ code }) => code);
      await this.events.publish(tx, RequestSubmitted, {
        ...requestEvent(request),
        promisedAt: promisedAt.toISOString(),
        reasonCodes,
      });
      return requestToListItem(request);
    });
  }
}
