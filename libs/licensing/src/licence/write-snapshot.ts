import { licenceReferenceOf, Money, newId, type MoneyJson } from '#libs/kernel';
import type { ClearedParts } from '../clearance/cleared-parts.js';
import { TERMS_VERSION, type DeedTerms } from '../deed/deed-terms.js';
import { writeDeeds } from '../deed/write-deeds.js';
import type { LicensingPolicy } from '../policy/policy.js';
import { todayAt } from '../policy/policy.js';
import type { Quote } from '../quote/quote.entity.js';
import type { QuoteItemView } from '../quote/quote-view.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { lastDay } from '../terms/check-when.js';
import type { Use } from '../terms/use.js';
import type { LicenceItemSnapshot, LicenceSnapshot } from './licence-snapshot.js';

/** What a licence is made from: the accepted request, the offer's terms, and the moment. */
export interface LicenceGround {
  request: LicenceRequest;
  quote: Quote;
  now: Date;
  policy: LicensingPolicy;
  checkCode: string;
  /** Parts that were cleared for this request, by article. */
  cleared: ClearedParts;
  isCounted: boolean;
  /** BCP 47: in which the licensee is written to; null where that is not known. */
  language: string | null;
}

/** Everything agreed, frozen. The price is the offer's, split over the items by what the book asks for each. */
export function writeSnapshot(ground: LicenceGround): LicenceSnapshot {
  const { request, quote, now, checkCode } = ground;
  const { use, countries, items } = quote.content;
  const price = Money.of(request.amount ?? 0n, request.currency ?? quote.currency);
  const prices = splitPrice(price, items);
  const startsOn = firstDay(use, todayAt(ground.policy, now));
  const terms: DeedTerms = {
    reference: licenceReferenceOf(request.reference),
    requestReference: request.reference,
    revision: 1,
    licensor: licensorOf(ground),
    licensee: {
      id: request.organisationId,
      ...partyOf(request),
      ...(ground.language && { language: ground.language }),
    },
    items: items.map((item, index) => toItem(item, prices[index]!, ground)),
    use: { ...use, startsOn },
    countries,
    startsOn,
    endsOn: lastDay(startsOn, use.term),
    price: price.toJSON(),
    priceBook: { id: quote.priceBookId, version: quote.priceBookVersion },
    termsVersion: request.termsVersion ?? TERMS_VERSION,
    issuedAt: now.toISOString(),
    ...(ground.isCounted ? { counting: true as const } : {}),
  };
  return { licenceId: newId(now.getTime()), ...terms, deeds: writeDeeds(terms), checkCode };
}

/** A licence starts on the day asked for, or today when that has passed; what is out already is covered from then on. */
const firstDay = (use: Use, today: string): string =>
  use.alreadyPublished || use.startsOn > today ? use.startsOn : today;

function partyOf({ licensee }: LicenceRequest): { name: string; country: string; kind: string } {
  return { name: licensee.name, country: licensee.country, kind: licensee.kind };
}

function licensorOf({ policy, quote }: LicenceGround): LicenceSnapshot['licensor'] {
  if (policy.licensor) return policy.licensor;
  const [first] = quote.content.items;
  return {
    id: quote.titleId,
    name: first!.titleName,
    country: policy.country,
    url: new URL('/', first!.canonicalUrl).href,
  };
}

function splitPrice(price: Money, items: readonly QuoteItemView[]): MoneyJson[] {
  const shares = items.map(({ share }) => BigInt(share.amount));
  const weights = shares.every((share) => share === 0n) ? items.map(() => 1n) : shares;
  return price.split(weights).map((part) => part.toJSON());
}

function toItem(item: QuoteItemView, price: MoneyJson, { now, cleared }: LicenceGround): LicenceItemSnapshot {
  const held = (cleared.get(item.articleId) ?? []).filter(({ componentId }) =>
    item.components.some(({ id }) => id === componentId),
  );
  return {
    id: newId(now.getTime()),
    articleId: item.articleId,
    articleVersionId: item.articleVersionId,
    articleVersion: item.articleVersion,
    headline: item.headline,
    byline: item.byline,
    titleName: item.titleName,
    canonicalUrl: item.canonicalUrl,
    language: item.language,
    direction: item.direction,
    publishedAt: item.publishedAt,
    blockIds: item.blockIds,
    componentIds: item.components.map(({ id }) => id),
    words: item.words,
    price,
    ...(held.length > 0 ? { clearances: held } : {}),
  };
}
