/** What made something happen: an API request, or a person on the hosted page or the dashboard (both null). */
export interface Cause {
  requestId: string | null;
  idempotencyKey: string | null;
}

/** A person on the hosted page or in the dashboard: no API request. */
export const BY_HAND: Cause = { requestId: null, idempotencyKey: null };
