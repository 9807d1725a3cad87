import { addDays } from '../terms/check-when.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { LicenceItem } from './licence-item.entity.js';
import type { LicenceSnapshot, LicenceState } from './licence-snapshot.js';
import type { Licence } from './licence.entity.js';

/** The licence's own row; `titleId` is where the articles are from. */
export function toLicence(
  snapshot: LicenceSnapshot,
  request: LicenceRequest,
  state: LicenceState,
  titleId: string,
  now: Date,
): Licence {
  const [first] = snapshot.items;
  return {
    id: snapshot.licenceId,
    requestId: request.id,
    reference: snapshot.reference,
    organisationId: request.organisationId,
    requesterId: request.requesterId,
    state,
    reasonCode: null,
    reasonNote: null,
    revision: snapshot.revision,
    titleId,
    titleName: first!.titleName,
    headline: first!.headline,
    language: first!.language,
    direction: first!.direction,
    itemCount: snapshot.items.length,
    currency: snapshot.price.currency,
    amount: BigInt(snapshot.price.amount),
    startsOn: snapshot.startsOn,
    endsOn: snapshot.endsOn,
    checkCode: snapshot.checkCode,
    snapshot,
    issuedAt: now,
    updatedAt: now,
  };
}

/** One row per article, with the dimensions in which rights could stand in each other's way. */
export function toLicenceItems(snapshot: LicenceSnapshot, state: LicenceState): LicenceItem[] {
  const { use } = snapshot;
  return snapshot.items.map((item) => ({
    id: item.id,
    licenceId: snapshot.licenceId,
    revision: snapshot.revision,
    articleId: item.articleId,
    articleVersionId: item.articleVersionId,
    state,
    currency: item.price.currency,
    amount: BigInt(item.price.amount),
    exclusivity: use.exclusivity.kind,
    sector: use.exclusivity.kind === 'sector' ? use.exclusivity.sector : null,
    media: use.media.map(({ medium }) => medium),
    countries: snapshot.countries,
    during: `[${snapshot.startsOn},${snapshot.endsOn ? addDays(snapshot.endsOn, 1) : ''})`,
  }));
}
