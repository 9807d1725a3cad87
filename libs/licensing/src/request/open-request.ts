import { systemActor, type Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Events } from '#platform/jobs';
import { stepName, type Step } from '../history/record-history.js';
import { RequestOffered, RequestSubmitted } from '../licensing.events.js';
import { draftOffer, type OfferDraft } from '../offer/make-offer.js';
import type { Offer } from '../offer/offer.entity.js';
import type { LicensingPolicy } from '../policy/policy.js';
import type { Quote } from '../quote/quote.entity.js';
import type { RequestBasis } from './request-basis.js';
import { requestEvent } from './request-event.js';
import type { LicenceRequest } from './request.entity.js';
import { requestStates, type RequestState } from './request.states.js';

/** What happens to a request by itself the moment it is submitted, at first or again. */
export interface Opening {
  /** Set when a rule approves. */
  offer: Offer | null;
  steps: Step[];
}

/**
 * The steps from submitting to an offer or to the desk. The history keeps which rules, in which version and over which
 * facts, decided.
 *
 * @param from the state before: null for a new request, `changes_requested` when it comes back
 */
export function openRequest(
  request: Pick<LicenceRequest, 'id' | 'ruling' | 'reasons'>,
  opening: { by: Actor; from: RequestState | null; offerVersion: number; basis: RequestBasis | null; now: Date },
  policy: LicensingPolicy,
): Opening {
  const { by, from, basis, offerVersion, now } = opening;
  const rule = basis?.ruling.outcome === 'instant' ? basis.ruling.rule : null;
  const actor = systemActor(rule ? `rule:${rule}` : `rules:${request.ruling?.ruleSet ?? 'house'}`);
  const to = rule ? 'offered' : 'in_review';
  const first = from === null ? 'submitted' : stepName(requestStates, from, 'submitted', 'licensee');
  const subject = { requestId: request.id, subject: 'request' } as const;
  const decided: Step = {
    ...subject,
    step: stepName(requestStates, 'submitted', to, 'system'),
    from: 'submitted',
    to,
    actor,
    data: { ruling: request.ruling, reasons: request.reasons.map(({ code }) => code) },
  };
  const quote = basis?.quote;
  return {
    offer: rule && quote ? draftOffer(ruledOffer(request.id, offerVersion, quote, actor), policy, now) : null,
    steps: [
      { ...subject, step: first, from, to: 'submitted', actor: by, data: quote ? { quoteId: quote.id } : {} },
      decided,
    ],
  };
}

const ruledOffer = (requestId: string, version: number, quote: Quote, actor: Actor): OfferDraft => ({
  ...{ requestId, version, kind: 'rule', quote, amount: quote.amount, note: null, actor },
});

/** One event says how the opening ended. */
export async function announceOpening(
  events: Events,
  tx: Tx,
  request: LicenceRequest,
  offer: Offer | null,
): Promise<void> {
  if (offer) {
    await events.publish(tx, RequestOffered, {
      ...requestEvent(request),
      offerId: offer.id,
      offerVersion: offer.version,
      byRule: true,
      price: { amount: offer.amount.toString(), currency: offer.currency },
      expiresAt: offer.expiresAt.toISOString(),
    });
    return;
  }
  await events.publish(tx, RequestSubmitted, {
    ...requestEvent(request),
    promisedAt: (request.promisedAt ?? request.updatedAt).toISOString(),
    reasonCodes: request.reasons.map(({ code }) => code),
  });
}
