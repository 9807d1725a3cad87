/** The inside of `{ "error": ... }` as the API answers it. */
export interface StripeErrorBody {
  type: 'invalid_request_error' | 'api_error' | 'card_error' | 'idempotency_error' | 'rate_limit_error';
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: unknown;
  doc_url?: string;
}

/**
 * A refusal in Stripe's own shape. `stored` says whether an Idempotency-Key remembers it: what fails before anything
 * is executed (authentication, parameters, conflicts) is not remembered, what fails in execution is.
 */
export class StripeFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: StripeErrorBody,
    readonly stored: boolean,
  ) {
    super(body.message);
  }
}

export function unknownUrl(method: string, path: string): StripeFailure {
  const message = `Unrecognized request URL (${method}: ${path}). The sandbox answers only what it implements.`;
  return new StripeFailure(404, { type: 'invalid_request_error', message }, false);
}

export function unauthorised(key: string | null): StripeFailure {
  const message =
    key === null
      ? 'You did not provide an API key. Provide it in the Authorization header, as a bearer token or as the user name of HTTP basic auth.'
      : `Invalid API Key provided: ${masked(key)}${key.includes('_live_') ? '. The sandbox never takes a live key.' : ''}`;
  return new StripeFailure(401, { type: 'invalid_request_error', message }, false);
}

export function noSuch(noun: string, id: string, param = 'id'): StripeFailure {
  const message = `No such ${noun}: '${id}'`;
  return new StripeFailure(404, { type: 'invalid_request_error', code: 'resource_missing', message, param }, false);
}

/** A parameter that names something that does not exist answers 400, unlike a path that does (404). */
export function noSuchParam(noun: string, id: string, param: string): StripeFailure {
  const message = `No such ${noun}: '${id}'`;
  return new StripeFailure(400, { type: 'invalid_request_error', code: 'resource_missing', message, param }, false);
}

export function badParameter(code: string, message: string, param: string): StripeFailure {
  return new StripeFailure(400, { type: 'invalid_request_error', code, message, param }, false);
}

/** Well-formed, but not possible in the present state; remembered under the idempotency key. */
export function notPossible(message: string, code?: string, param?: string): StripeFailure {
  return new StripeFailure(
    400,
    { type: 'invalid_request_error', message, ...(code ? { code } : {}), ...(param ? { param } : {}) },
    true,
  );
}

function masked(key: string): string {
  if (key.length < 12) return '*'.repeat(key.length);
  return `${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}`;
}
