import type { RequestEvent } from '../licensing.events.js';
import type { LicenceRequest } from './request.entity.js';

/** What every event about a request carries, from the row as it is now. */
export const requestEvent = (request: LicenceRequest): RequestEvent => ({
  requestId: request.id,
  reference: request.reference,
  organisationId: request.organisationId,
  requesterId: request.requesterId,
  state: request.state,
  headline: request.headline,
});
