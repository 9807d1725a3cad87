import { expandObject } from './expand.js';
import type { World } from '../world.js';
import { parseForm } from './form-body.js';
import { boundaryOf, parseMultipart } from './multipart-body.js';
import { fingerprintOf, type Idempotency } from './idempotency.js';
import { readParameters } from './parameters.js';
import type { RouteTable } from './route.js';
import { badParameter, StripeFailure, unauthorised, unknownUrl } from './stripe-failure.js';
import { API_VERSION } from '../api-version.js';

export interface ApiRequest {
  requestId: string;
  method: string;
  /** Without the query. */
  path: string;
  query: string;
  /** Of a multipart form an octet a character. */
  body: string;
  headers: Record<string, string | undefined>;
}

export interface ApiAnswer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** What is done to a request while it is under way; see faults. */
export interface Interference {
  /** Runs before the operation; the key is already in use then. */
  before?: () => Promise<void>;
  /** Answers with this instead of the operation's result, which is thrown away or (commit) kept. */
  instead?: { failure: StripeFailure; commit: boolean };
}

/** Executes API requests: authentication, parameters, idempotency, operation, expansion. */
export class ApiCalls {
  constructor(
    private readonly world: World,
    private readonly routes: RouteTable,
    private readonly idempotency: Idempotency,
  ) {}

  async answer(request: ApiRequest, interference: Interference): Promise<ApiAnswer> {
    const key = request.method === 'POST' ? request.headers['idempotency-key'] : undefined;
    let began = false;
    try {
      this.authenticate(request);
      if (key !== undefined) {
        const fingerprint = fingerprintOf(request.method, request.path, contentOf(request));
        const stored = this.idempotency.begin(key, fingerprint);
        if (stored) return replayed(stored, key);
        began = true;
      }
      await interference.before?.();
      const answer = this.attempt(request, interference.instead);
      if (began && key !== undefined) this.idempotency.finish(key, { ...answer, requestId: request.requestId });
      return { ...answer, headers: key === undefined ? {} : { 'idempotency-key': key } };
    } catch (error) {
      if (began && key !== undefined) this.idempotency.abandon(key);
      if (error instanceof StripeFailure) return refusal(error);
      throw error;
    }
  }

  /** Runs the operation; failures that an idempotency key remembers come back as answers, others are thrown. */
  private attempt(request: ApiRequest, instead: Interference['instead']): { status: number; body: string } {
    try {
      if (instead && !instead.commit) throw instead.failure;
      const body = JSON.stringify(this.execute(request), null, 2);
      return instead ? asAnswer(instead.failure) : { status: 200, body };
    } catch (error) {
      if (error instanceof StripeFailure && error.stored) return asAnswer(error);
      throw error;
    }
  }

  private execute(request: ApiRequest): unknown {
    const found = this.routes.find(request.method, request.path);
    if (!found) throw unknownUrl(request.method, request.path);
    const params = readParameters(found.route.schema, rawParameters(request));
    const result = found.route.handle({
      world: this.world,
      params,
      path: found.path,
      cause: { requestId: request.requestId, idempotencyKey: request.headers['idempotency-key'] ?? null },
    });
    return expandObject(this.world.store, result as object, (params as { expand?: string[] }).expand);
  }

  private authenticate(request: ApiRequest): void {
    const key = keyOf(request.headers['authorization']);
    if (key === null || !this.world.settings.secretKeys.includes(key)) throw unauthorised(key);
    const version = request.headers['stripe-version'];
    if (version !== undefined && version !== API_VERSION) {
      const message = `Invalid Stripe API version: ${version}. The sandbox speaks ${API_VERSION}.`;
      throw new StripeFailure(400, { type: 'invalid_request_error', message }, false);
    }
  }
}

/** GET and DELETE carry their parameters in the query, v1 POST as a form, v2 POST as JSON. */
function rawParameters(request: ApiRequest): unknown {
  if (request.method !== 'POST') return parseForm(request.query);
  if (!request.path.startsWith('/v2/')) {
    const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
    if (type.startsWith('application/x-www-form-urlencoded')) return parseForm(request.body);
    const boundary = boundaryOf(type);
    if (boundary !== null && request.path === '/v1/files') return parseMultipart(request.body, boundary);
    throw badParameter('parameter_invalid', `Invalid content type: ${type}. Send a form.`, 'content-type');
  }
  try {
    return request.body === '' ? {} : (JSON.parse(request.body) as unknown);
  } catch {
    throw badParameter('invalid_fields', 'The body is not JSON.', 'body');
  }
}

/** The same files sent again have another boundary. */
function contentOf({ body, headers }: ApiRequest): string {
  const boundary = boundaryOf(headers['content-type']);
  return boundary === null ? body : body.replaceAll(boundary, '');
}

function keyOf(header: string | undefined): string | null {
  if (header?.startsWith('Bearer ')) return header.slice(7).trim();
  if (header?.startsWith('Basic ')) {
    const [user] = Buffer.from(header.slice(6), 'base64').toString('utf8').split(':');
    return user || null;
  }
  return null;
}

const asAnswer = (failure: StripeFailure): { status: number; body: string } => ({
  status: failure.status,
  body: JSON.stringify({ error: failure.body }, null, 2),
});

const refusal = (failure: StripeFailure): ApiAnswer => ({ ...asAnswer(failure), headers: {} });

function replayed(stored: { status: number; body: string; requestId: string }, key: string): ApiAnswer {
  return {
    status: stored.status,
    body: stored.body,
    headers: { 'idempotency-key': key, 'idempotent-replayed': 'true', 'original-request': stored.requestId },
  };
}
