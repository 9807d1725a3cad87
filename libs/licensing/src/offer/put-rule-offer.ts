import { DomainError } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { holdRights } from '../exclusivity/hold-rights.js';
import type { DeskPromise } from '../desk-hours/desk-calendars.js';
import type { LicensingPolicy } from '../policy/policy.js';
import type { Quote } from '../quote/quote.entity.js';
import type { RequestBasis } from '../request/request-basis.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { Offer } from './offer.entity.js';

/** An offer by rule with its rights held; one statement. @throws licensing.exclusivity-taken */
export async function putRuleOffer(
  tx: Tx,
  { request, offer, basis }: { request: LicenceRequest; offer: Offer; basis: RequestBasis },
  policy: LicensingPolicy,
  now: Date,
): Promise<void> {
  const { content } = basis.quote;
  await holdRights(tx, { request, offer, content, buyer: basis.licensee, reader: 'licensee' }, policy, now);
}

/**
 * Asks with what a rule would approve, and sends it to a person where somebody else was quicker to take the rights.
 *
 * @param promised when a person answers then
 * @param ask opens the request in a transaction of its own
 */
export async function askOrReview<T>(
  basis: RequestBasis | null,
  promised: (quote: Quote) => Promise<DeskPromise>,
  ask: (basis: RequestBasis | null) => Promise<T>,
): Promise<T> {
  try {
    return await ask(basis);
  } catch (error) {
    const isTaken = error instanceof DomainError && error.code === 'licensing.exclusivity-taken';
    if (!isTaken || !basis) throw error;
    const reason = { code: 'exclusivity-taken', message: error.message, nextStep: error.nextStep ?? '' };
    return ask({
      ...basis,
      promise: await promised(basis.quote),
      ruling: { outcome: 'review', rule: null, methods: [], reasons: [reason, ...basis.ruling.reasons] },
      stored: { ...basis.stored, rule: null },
    });
  }
}
