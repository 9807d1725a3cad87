import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { stripeId } from '../state/ids.js';
import type { Journal } from '../state/journal.js';
import { API_VERSION } from '../api-version.js';
import type { ApiAnswer, ApiCalls, ApiRequest, Interference } from './api-call.js';
import type { Fault, Faults } from './faults.js';
import { StripeFailure } from './stripe-failure.js';

/** One line of the log of API requests, which tests read to count calls. */
export interface RequestLogLine {
  requestId: string;
  method: string;
  path: string;
  status: number | null;
  idempotencyKey: string | null;
  replayed: boolean;
}

const LOG_LENGTH = 2000;
const BODY_LIMIT = 1024 * 1024;
const UPLOAD_LIMIT = 6 * BODY_LIMIT;

/** The HTTP side of the API: `/v1` and `/v2`. Hosted pages and control API register on the same instance. */
export function buildServer(calls: ApiCalls, faults: Faults, journal: Journal, log: RequestLogLine[]): FastifyInstance {
  const server = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, exposeHeadRoutes: false });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.addContentTypeParser(
    /^multipart\/form-data/,
    { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT },
    (_request, body: Buffer, done) => done(null, body.toString('latin1')),
  );
  const handle = apiHandler(calls, faults, journal, log);
  for (const url of ['/v1', '/v1/*', '/v2', '/v2/*']) server.all(url, handle);
  server.setErrorHandler((error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    const type = status < 500 ? 'invalid_request_error' : 'api_error';
    return send(reply, {
      status,
      body: JSON.stringify({ error: { type, message: (error as Error).message } }),
      headers: {},
    });
  });
  server.setNotFoundHandler((request, reply) => {
    const message = `Unrecognized request URL (${request.method}: ${request.url}).`;
    const body = JSON.stringify({ error: { type: 'invalid_request_error', message } });
    return send(reply, { status: 404, body, headers: {} });
  });
  return server;
}

function apiHandler(calls: ApiCalls, faults: Faults, journal: Journal, log: RequestLogLine[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const wanted = apiRequest(request);
    const fault = faults.take(wanted.method, wanted.path);
    const line: RequestLogLine = {
      requestId: wanted.requestId,
      method: wanted.method,
      path: wanted.path,
      status: null,
      idempotencyKey: wanted.headers['idempotency-key'] ?? null,
      replayed: false,
    };
    log.push(line);
    if (log.length > LOG_LENGTH) log.splice(0, log.length - LOG_LENGTH);
    if (fault && isSilent(fault)) return silence(calls, wanted, fault, reply, journal);
    const answer =
      fault?.kind === 'rate-limit' || fault?.kind === 'unavailable'
        ? turnedAway(fault)
        : await calls.answer(wanted, interferenceOf(fault));
    await journal.flushed();
    line.status = answer.status;
    line.replayed = answer.headers['idempotent-replayed'] === 'true';
    const retry: Record<string, string> = fault?.kind === 'server-error' ? { 'stripe-should-retry': 'false' } : {};
    return send(reply, {
      ...answer,
      headers: { ...answer.headers, ...retry, 'request-id': wanted.requestId, 'stripe-version': API_VERSION },
    });
  };
}

/** No answer at all: the connection hangs or is cut, after the operation was executed when the fault says so. */
async function silence(
  calls: ApiCalls,
  wanted: ApiRequest,
  fault: Fault,
  reply: FastifyReply,
  journal: Journal,
): Promise<FastifyReply> {
  if (fault.commit) {
    await calls.answer(wanted, {});
    await journal.flushed();
  }
  if (fault.kind === 'reset') reply.raw.socket?.resetAndDestroy();
  return reply.hijack();
}

const isSilent = (fault: Fault): boolean => fault.kind === 'hang' || fault.kind === 'reset';

function turnedAway(fault: Fault): ApiAnswer {
  const [status, type, message] =
    fault.kind === 'rate-limit'
      ? ([429, 'invalid_request_error', 'Too many requests hit the API too quickly.'] as const)
      : ([503, 'api_error', 'The service is unavailable at the moment.'] as const);
  const code = fault.kind === 'rate-limit' ? { code: 'rate_limit' } : {};
  return { status, body: JSON.stringify({ error: { type, message, ...code } }), headers: {} };
}

function interferenceOf(fault: Fault | null): Interference {
  if (fault?.kind === 'slow') {
    return { before: () => new Promise((resolve) => setTimeout(resolve, fault.delayMs)) };
  }
  if (fault?.kind !== 'server-error') return {};
  const message = 'An unexpected error occurred. (Ordered from the sandbox.)';
  return { instead: { failure: new StripeFailure(500, { type: 'api_error', message }, true), commit: fault.commit } };
}

function apiRequest(request: FastifyRequest): ApiRequest {
  const [path = '', query = ''] = request.url.split('?', 2);
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value[0] : value;
  return {
    requestId: stripeId('req_', 14),
    method: request.method,
    path,
    query,
    body: typeof request.body === 'string' ? request.body : '',
    headers,
  };
}

function send(reply: FastifyReply, answer: ApiAnswer): FastifyReply {
  return reply
    .code(answer.status)
    .headers({ 'content-type': 'application/json', 'cache-control': 'no-cache, no-store', ...answer.headers })
    .send(answer.body);
}
