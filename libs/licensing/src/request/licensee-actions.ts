import { isAllowed, type Actor } from '#libs/kernel';
import type { OfferObstacle } from '../order/offer-obstacle.js';
import { ACCEPT_OFFER, PAY_ORDER, SUBMIT_REQUEST } from '../licensing.permissions.js';
import { CLOSED_TO_MESSAGES } from './post-message.js';
import type { LicenseeAction } from './request-view.js';
import { requestStates, type RequestState } from './request.states.js';

/** What of a request decides what its licensee can do. */
export interface ActionFacts {
  state: RequestState;
  /** bigint as text; null without a price. */
  amount: string | null;
  offer_expires_at: Date | null;
  payment_due_at: Date | null;
  /** Why what stands offered may not be licensed now. */
  obstacle: OfferObstacle | null;
}

const isPast = (at: Date | null, now: Date): boolean => at !== null && at <= now;

/** What this member can do now; what is not in the list would be refused. */
export function licenseeActions(actor: Actor, facts: ActionFacts, now: Date): LicenseeAction[] {
  const { state } = facts;
  const isLicensable = facts.obstacle === null;
  const isOffered = state === 'offered' && !isPast(facts.offer_expires_at, now);
  const isDue = state === 'accepted' && !isPast(facts.payment_due_at, now);
  const mayAsk = isAllowed(actor, SUBMIT_REQUEST);
  const can: Record<LicenseeAction, boolean> = {
    accept: isOffered && isLicensable && isAllowed(actor, ACCEPT_OFFER),
    pay: isDue && isLicensable && isAllowed(actor, PAY_ORDER),
    reply: mayAsk && requestStates.allows(state, 'in_review', 'licensee'),
    resubmit: mayAsk && state === 'changes_requested',
    withdraw: mayAsk && requestStates.allows(state, 'withdrawn', 'licensee'),
    message: mayAsk && !CLOSED_TO_MESSAGES.includes(state),
  };
  return (Object.keys(can) as LicenseeAction[]).filter((action) => can[action]);
}
