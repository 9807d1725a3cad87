import type { Tx } from '#platform/database';
import type { LicenceItem } from '../licence/licence-item.entity.js';
import type { Licence } from '../licence/licence.entity.js';
import type { Offer } from '../offer/offer.entity.js';
import { daysLater, todayAt, type LicensingPolicy } from '../policy/policy.js';
import type { QuoteContent } from '../quote/quote-content.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { addDays } from '../terms/check-when.js';
import type { Use } from '../terms/use.js';
import { claimsOf, type Claim, type ClaimBuyer } from './claims-of.js';
import { activateClaims, placeClaims, type ClaimOwner } from './place-claims.js';

export type ClaimedContent = Pick<QuoteContent, 'use' | 'countries' | 'extension'> & {
  items: readonly { articleId: string }[];
};

/** The first day a licence of this use could have, and the last on which it could still begin. */
export interface Beginning {
  startsFrom: string;
  startsUntil: string;
}

/**
 * A licence begins on the day asked for, or on the day it is paid when that is later: so a hold reaches as far as the
 * licence would if it were paid on the last day.
 */
export function beginningOf(use: Use, policy: LicensingPolicy, now: Date, offerUntil: Date): Beginning {
  const today = todayAt(policy, now);
  const startsFrom = use.alreadyPublished || use.startsOn > today ? use.startsOn : today;
  const paidBy = addDays(todayAt(policy, daysLater(offerUntil, policy.paymentDays)), 1);
  return { startsFrom, startsUntil: use.alreadyPublished || use.startsOn > paidBy ? startsFrom : paidBy };
}

export const claimsOfContent = (content: ClaimedContent, buyer: ClaimBuyer | null, beginning: Beginning): Claim[] =>
  claimsOf({
    ...{ use: content.use, countries: content.countries, buyer, ...beginning },
    articleIds: content.items.map(({ articleId }) => articleId),
  });

/** What a use would occupy if it were offered now. */
export function wantedClaims(
  content: ClaimedContent,
  buyer: ClaimBuyer | null,
  policy: LicensingPolicy,
  now: Date,
): Claim[] {
  const offerUntil = daysLater(now, policy.offerDays);
  return claimsOfContent(content, buyer, beginningOf(content.use, policy, now, offerUntil));
}

/** An extension does not stand in the way of the licence that it adds to. */
const ownerOf = (
  request: Pick<LicenceRequest, 'id' | 'organisationId'>,
  offerId: string,
  { extension }: ClaimedContent,
): ClaimOwner => ({
  requestId: request.id,
  rootId: extension?.requestId ?? request.id,
  organisationId: request.organisationId,
  offerId,
});

export interface Hold {
  request: Pick<LicenceRequest, 'id' | 'organisationId'>;
  /** Not stored yet. */
  offer: Offer;
  content: ClaimedContent;
  buyer: ClaimBuyer;
  reader: 'desk' | 'licensee';
}

/**
 * Stores an offer and keeps its rights for its licensee; one statement.
 *
 * @throws licensing.exclusivity-taken
 */
export async function holdRights(tx: Tx, hold: Hold, policy: LicensingPolicy, now: Date): Promise<void> {
  const { request, offer, content, buyer, reader } = hold;
  const { startsOn } = content.use;
  // The licence that is extended has begun, or its first day is agreed.
  const beginning = content.extension
    ? { startsFrom: startsOn, startsUntil: startsOn }
    : beginningOf(content.use, policy, now, offer.expiresAt);
  const claims = claimsOfContent(content, buyer, beginning);
  await placeClaims(tx, { owner: ownerOf(request, offer.id, content), claims, licenceId: null, offer, reader, now });
}

export interface Granting {
  request: LicenceRequest;
  licenceId: string;
  /** As the licence has them: the use begins on its first day. */
  content: ClaimedContent;
  /** Not stored yet; an extension has the licence of old. */
  licence?: Licence;
  items: readonly LicenceItem[];
  startsOn: string;
  now: Date;
}

/**
 * Stores a licence with its items, and what was held becomes the licence's; one statement. Where the hold was lost
 * meanwhile the places are taken afresh, if they are still free.
 *
 * @throws licensing.exclusivity-taken when they are not: then what was paid has to go back
 */
export async function grantRights(
  tx: Tx,
  { request, licenceId, content, licence, items, startsOn, now }: Granting,
): Promise<void> {
  const claims = claimsOfContent(content, request.licensee, { startsFrom: startsOn, startsUntil: startsOn });
  const activated = await activateClaims(tx, { requestId: request.id, licenceId, claims, licence, items, now });
  if (activated === claims.length) return;
  const owner = ownerOf(request, request.offerId!, content);
  await placeClaims(tx, { owner, claims, licenceId, reader: 'licensee', placed: activated, now });
}
