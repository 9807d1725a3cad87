import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isReference, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { requestMovedOn, requestNotFound } from '../licensing.errors.js';
import { MessagePosted } from '../licensing.events.js';
import { ANSWER_LICENSEE, SUBMIT_REQUEST } from '../licensing.permissions.js';
import { requireText } from './check-submission.js';
import { messageOf } from './message-of.js';
import { Message } from './message.entity.js';
import { requestEvent } from './request-event.js';
import type { MessageView } from './request-view.js';
import { LicenceRequest } from './request.entity.js';
import type { RequestState } from './request.states.js';

/** Nobody reads on after these. */
export const CLOSED_TO_MESSAGES: readonly RequestState[] = ['declined', 'withdrawn', 'expired'];

/** Licensee and desk talk on the request's page; neither changes its state by talking. */
@Injectable()
export class PostMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.request-invalid, licensing.request-not-found, licensing.request-moved-on, kernel.forbidden */
  async execute(actor: Actor, input: { reference: string; body: string }): Promise<MessageView> {
    const author = authorOf(actor);
    const body = requireText(input.body, 'body', 'Write something first.');
    return this.transactions.run(async (tx) => {
      const request = await findRequest(tx, input.reference, author.organisationId);
      if (CLOSED_TO_MESSAGES.includes(request.state)) {
        throw requestMovedOn(`This request is ${request.state}, so the conversation is closed.`, 'Make a new request.');
      }
      const message = messageOf(request.id, author.kind, author, body, this.clock.now());
      await tx.insert(Message, message);
      if (author.kind === 'desk') {
        await this.audit.record(tx, actor, {
          action: 'licensing.message-posted',
          subject: { kind: 'request', id: request.id },
          data: { reference: request.reference, messageId: message.id },
        });
      }
      const told = { ...requestEvent(request), messageId: message.id, from: author.kind, body };
      await this.events.publish(tx, MessagePosted, told);
      return { id: message.id, from: author.kind, authorName: author.name, body, at: message.at.toISOString() };
    });
  }
}

interface Author {
  kind: 'licensee' | 'desk';
  userId: string;
  name: string;
  organisationId?: string;
}

function authorOf(actor: Actor): Author {
  if (actor.kind === 'staff') {
    authorise(actor, ANSWER_LICENSEE);
    return { kind: 'desk', userId: actor.userId, name: actor.name };
  }
  authorise(actor, SUBMIT_REQUEST);
  const { actor: member, organisationId } = organisationOf(actor);
  return { kind: 'licensee', userId: member.userId, name: member.name, organisationId };
}

async function findRequest(tx: Tx, reference: string, organisationId?: string): Promise<LicenceRequest> {
  const where = { reference, ...(organisationId === undefined ? {} : { organisationId }) };
  const request = isReference(reference, 'R') ? await tx.getRepository(LicenceRequest).findOneBy(where) : null;
  if (!request) throw requestNotFound();
  return request;
}
