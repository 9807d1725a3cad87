import { licenceReferenceOf, Money, type MoneyJson } from '#libs/kernel';
import type { RequestListItem } from './request-view.js';
import type { LicenceRequest } from './request.entity.js';

/** The present price of a request: the offer's, else the quote's. */
function priceOf(request: Pick<LicenceRequest, 'amount' | 'currency'>): MoneyJson | null {
  return request.amount === null || request.currency === null
    ? null
    : Money.of(request.amount, request.currency).toJSON();
}

/** The number of the licence that a request gives, or adds to. */
export const licenceNumber = (request: Pick<LicenceRequest, 'reference' | 'extendsReference'>): string =>
  request.extendsReference ?? licenceReferenceOf(request.reference);

/** A request as one line of a list. A promise is shown while a person has to answer it. */
export function requestToListItem(request: LicenceRequest): RequestListItem {
  return {
    reference: request.reference,
    kind: request.kind,
    state: request.state,
    headline: request.headline,
    language: request.language,
    direction: request.direction,
    titleName: request.titleName,
    itemCount: request.itemCount,
    price: priceOf(request),
    submittedAt: request.submittedAt.toISOString(),
    updatedAt: request.updatedAt.toISOString(),
    promisedAt: request.state === 'in_review' ? (request.promisedAt?.toISOString() ?? null) : null,
    offerExpiresAt: request.state === 'offered' ? (request.offerExpiresAt?.toISOString() ?? null) : null,
    paymentDueAt: request.state === 'accepted' ? (request.paymentDueAt?.toISOString() ?? null) : null,
    licenceReference: request.state === 'fulfilled' ? licenceNumber(request) : null,
    extendsReference: request.extendsReference,
  };
}
