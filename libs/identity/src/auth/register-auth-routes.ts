import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem, toProblem } from '#platform/http';
import { inputInvalid } from '../identity.errors.js';
import { AUTH_PREFIX, authEndpoint, type AuthEndpoint } from './auth-endpoints.js';
import type { AuthGate } from './auth-gate.js';
import { CLIENT_ADDRESS_HEADER } from './client-address.js';
import { originRefused, refusalOf, unknownEndpoint } from './auth-problems.js';
import { withoutTokens } from './without-tokens.js';

const BODY_LIMIT = 16 * 1024;
const LONGEST_USER_AGENT = 300;

/**
 * Opens the allow-listed endpoints of the auth library below `/api/auth`; everything else there is a 404. Input is
 * checked against the endpoint's own schema first, and every refusal leaves as problem+json. Call it on the Fastify
 * instance before it listens.
 */
export function registerAuthRoutes(fastify: FastifyInstance, gate: AuthGate): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.setErrorHandler((error, request, reply) => sendProblem(reply, toProblem(error, request.id)));
    scope.all(`${AUTH_PREFIX}/*`, (request, reply) => answer(gate, request, reply));
    done();
  });
}

async function answer(gate: AuthGate, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const path = `/${(request.params as { '*': string })['*']}`;
  const endpoint = authEndpoint(gate.audience, request.method, path);
  if (!endpoint) throw unknownEndpoint();
  assertOwnPage(request, gate.origin);
  const given = endpoint.method === 'GET' ? request.query : readJson(request);
  const input = check(endpoint, given);
  const response = await gate.handle(toWebRequest(gate.origin, endpoint, request, input));
  return relay(response, reply, request.id);
}

/**
 * Cross-site request forgery: a changing request must come from a page of our own. Browsers send `Origin` with every
 * POST; without it only a client that has no cookie may go on.
 */
function assertOwnPage(request: FastifyRequest, origin: string): void {
  if (request.method === 'GET') return;
  const { origin: said, cookie, 'sec-fetch-site': site } = request.headers;
  if (said === undefined && cookie === undefined && site === undefined) return;
  if (said !== origin) throw originRefused();
}

function readJson(request: FastifyRequest): unknown {
  const raw = typeof request.body === 'string' ? request.body.trim() : '';
  if (raw === '') return {};
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw Object.assign(new Error('Send JSON.'), { statusCode: 415 });
  }
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    throw Object.assign(new Error('The body is not valid JSON.'), { statusCode: 400 });
  }
}

function check(endpoint: AuthEndpoint, given: unknown): Record<string, unknown> {
  const parsed = endpoint.input.safeParse(given);
  if (parsed.success) return parsed.data;
  const whole = endpoint.method === 'GET' ? 'query' : 'body';
  throw inputInvalid(
    parsed.error.issues.map((issue) => ({
      path: issue.path.join('.') || whole,
      code: issue.code,
      message: issue.message,
    })),
  );
}

/** Built from what was checked: neither host, nor path, nor header of the client gets through unseen. */
function toWebRequest(
  origin: string,
  endpoint: AuthEndpoint,
  request: FastifyRequest,
  input: Record<string, unknown>,
): Request {
  const url = new URL(`${AUTH_PREFIX}${endpoint.path}`, origin);
  const headers = new Headers({ [CLIENT_ADDRESS_HEADER]: request.ip, origin });
  for (const name of ['cookie', 'user-agent', 'accept-language'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, name === 'user-agent' ? value.slice(0, LONGEST_USER_AGENT) : value);
  }
  if (endpoint.method === 'GET') {
    for (const [name, value] of Object.entries(input)) if (typeof value === 'string') url.searchParams.set(name, value);
    return new Request(url, { headers });
  }
  headers.set('content-type', 'application/json');
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(input) });
}

async function relay(response: Response, reply: FastifyReply, requestId: string): Promise<FastifyReply> {
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  void reply.header('cache-control', 'no-store');
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location) return reply.redirect(location, 302);
  const answered = await readAnswer(response);
  if (response.status < 400) {
    return reply
      .status(response.status)
      .type('application/json')
      .send(JSON.stringify(withoutTokens(answered)));
  }
  if (response.status === 429) void reply.header('retry-after', response.headers.get('x-retry-after') ?? '60');
  sendProblem(reply, problemOf(response.status, answered, requestId));
  return reply;
}

function problemOf(status: number, answered: unknown, requestId: string) {
  const code = (answered as { code?: unknown } | null)?.code;
  const refusal = refusalOf(status, typeof code === 'string' ? code : undefined);
  return toProblem(refusal ?? new Error(`The auth library answered ${status}.`), requestId);
}

async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
