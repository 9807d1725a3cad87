import { actorRef, newId, type Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { daysLater, type LicensingPolicy } from '../policy/policy.js';
import type { Quote } from '../quote/quote.entity.js';
import type { LeftOut } from './left-out.js';
import type { OfferKind } from './offer-view.js';
import { Offer } from './offer.entity.js';

export interface OfferDraft {
  requestId: string;
  version: number;
  kind: OfferKind;
  /** The terms; its total is what the book asks. */
  quote: Pick<Quote, 'id' | 'currency'>;
  /** Minor units of the quote's currency. */
  amount: bigint;
  note: string | null;
  actor: Actor;
  /** What of the ask is not offered, and what of the price is not asked for. */
  leftOut?: LeftOut[];
  rushReturned?: bigint | null;
}

/** An offer from now on, for as long as the policy says; not stored yet. */
export function draftOffer(draft: OfferDraft, policy: LicensingPolicy, now: Date): Offer {
  const { requestId, version, kind, quote, amount, note, actor, leftOut = [], rushReturned = null } = draft;
  return {
    id: newId(now.getTime()),
    requestId,
    version,
    kind,
    quoteId: quote.id,
    currency: quote.currency,
    amount,
    note,
    leftOut,
    rushReturned,
    madeByKind: actor.kind === 'staff' ? 'staff' : 'system',
    madeBy: actorRef(actor).id ?? 'system',
    madeAt: now,
    expiresAt: daysLater(now, policy.offerDays),
  };
}

/** The number of a request's next offer; the request's row is locked, so no other can take it. */
export async function nextOfferVersion(tx: Tx, requestId: string): Promise<number> {
  const [row] = await tx.query<{ last: number }[]>(
    'SELECT COALESCE(max(version), 0)::int AS last FROM licensing.offer WHERE request_id = $1',
    [requestId],
  );
  return (row?.last ?? 0) + 1;
}
