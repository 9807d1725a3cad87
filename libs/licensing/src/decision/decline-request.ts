import type { Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Events } from '#platform/jobs';
import { paymentInProgress, requestMovedOn } from '../licensing.errors.js';
import { RequestDeclined } from '../licensing.events.js';
import { moveRequest } from '../request/move-request.js';
import { requestEvent } from '../request/request-event.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { RequestParty } from '../request/request.states.js';
import { declineReason } from './decline-reasons.js';

/** The one reason for which the desk takes back a bargain that has been struck. */
export const WITHDRAWN = 'article-withdrawn';
/** For this one the system alone does so, as it gives back what was paid. */
export const RIGHTS_LOST = 'rights-not-ours';

const isTakenBack = (reasonCode: string, actor: Actor): boolean =>
  reasonCode === WITHDRAWN || (reasonCode === RIGHTS_LOST && actor.kind === 'system');

export interface Decline {
  actor: Actor;
  reasonCode: string;
  note: string | null;
  now: Date;
  data?: Record<string, unknown>;
}

/** Who declines: a reviewer while it is looked at; once accepted, staff or the system. */
export const declinedBy = (request: LicenceRequest, actor: Actor): RequestParty =>
  request.state !== 'accepted' ? 'reviewer' : actor.kind === 'staff' ? 'staff' : 'system';

/**
 * Declines a locked request, with history and event.
 *
 * @throws licensing.request-moved-on, licensing.payment-in-progress
 */
export async function declineRequest(
  tx: Tx,
  events: Events,
  request: LicenceRequest,
  { actor, reasonCode, note, now, data }: Decline,
): Promise<void> {
  if (request.state === 'accepted' && !isTakenBack(reasonCode, actor)) {
    throw requestMovedOn(
      'The licensee has accepted the offer.',
      `Decline it only because the article has been withdrawn, with the reason “${WITHDRAWN}”.`,
    );
  }
  if (request.state === 'accepted' && request.paymentOpenUntil && request.paymentOpenUntil > now) {
    throw paymentInProgress(request.paymentOpenUntil);
  }
  await moveRequest(tx, request, {
    ...{ to: 'declined', by: declinedBy(request, actor), actor, now, note },
    changes: { declineCode: reasonCode, declineNote: note, proposalId: null },
    data: { ...data, reasonCode },
  });
  const { message, nextStep } = declineReason(reasonCode);
  await events.publish(tx, RequestDeclined, { ...requestEvent(request), reasonCode, message, note, nextStep });
}
