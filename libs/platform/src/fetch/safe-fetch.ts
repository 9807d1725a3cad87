import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { DomainError } from '#libs/kernel';
import { charsetOf } from './charset.js';
import type { Target } from './check-target.js';
import { checkTarget, parseUrl } from './check-target.js';
import { badStatus, notFound, timedOut, tooManyRedirects, unreachable, unreadable, wrongType } from './fetch.errors.js';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.js';
import type { Resolver } from './resolver.js';

export interface FetchPolicy {
  /** True only in the local mode. */
  allowLoopback: boolean;
  userAgent: string;
  /** For the whole answer, redirects included; 10 seconds unless told otherwise. */
  timeoutMs?: number;
}

export interface FetchRequest {
  /** Hosts, or hosts with a port, that may answer; every redirect has to stay among them. */
  allowHosts?: readonly string[];
  /** Media types to take, such as `text/html` or `image/*`. */
  accept: readonly string[];
  /** After unpacking; 5 MB unless told otherwise. */
  maxBytes?: number;
  /** For the whole answer, in place of the policy's. */
  timeoutMs?: number;
  /** Sent with the request, but never on to another origin that a redirect leads to. */
  headers?: Readonly<Record<string, string>>;
  /** What an earlier answer said of its version; when nothing changed since, the answer is 304 with an empty body. */
  unlessMatches?: Validators;
}

/** What an answer says of its version (RFC 9110, sections 8.8.2 and 8.8.3). */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export interface Fetched {
  /** Where the last redirect led. */
  finalUrl: string;
  /** 200, or 304 where `unlessMatches` was given and nothing changed. */
  status: number;
  headers: IncomingHttpHeaders;
  validators: Validators;
  /** Without parameters, in lower case. */
  contentType: string;
  /** A label `TextDecoder` knows. */
  charset: string;
  body: Buffer;
}

const MAX_REDIRECTS = 5;
const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 10_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches what a user or a page names without being led inside our network: each host is resolved once, its addresses
 * are checked, and the connection goes to the checked address; each redirect starts over.
 */
export class SafeFetch {
  constructor(
    private readonly policy: FetchPolicy,
    private readonly resolver: Resolver,
  ) {}

  /**
   * @throws fetch.bad-url, fetch.host-not-allowed, fetch.blocked-address, fetch.unknown-host, fetch.unreachable,
   *   fetch.timeout, fetch.too-many-redirects, fetch.not-found, fetch.bad-status, fetch.not-html, fetch.wrong-type,
   *   fetch.too-large, fetch.unreadable
   */
  async get(url: string, request: FetchRequest): Promise<Fetched> {
    const deadline = AbortSignal.timeout(request.timeoutMs ?? this.policy.timeoutMs ?? TIMEOUT_MS);
    try {
      return await untilAborted(deadline, this.follow(parseUrl(url), request, deadline));
    } catch (error) {
      if (deadline.aborted) throw timedOut();
      throw error;
    }
  }

  private async follow(start: URL, request: FetchRequest, deadline: AbortSignal): Promise<Fetched> {
    let url = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const target = await checkTarget(
        url,
        { allowHosts: request.allowHosts, allowLoopback: this.policy.allowLoopback },
        this.resolver,
      );
      const response = await this.open(target, headersFor(url, start, request), deadline);
      const location = REDIRECTS.has(response.statusCode ?? 0) ? response.headers.location : undefined;
      if (location === undefined) return receive(url, response, request);
      response.destroy();
      url = parseUrl(location, url);
    }
    throw tooManyRedirects();
  }

  private async open(
    { url, address }: Target,
    wanted: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = { ...wanted, 'accept-encoding': ACCEPTED_ENCODINGS, 'user-agent': this.policy.userAgent };
    return new Promise((resolve, reject) => {
      const request = send(url, { headers, signal, agent: false, lookup: always(address) });
      request.once('response', resolve);
      request.once('error', (error) => reject(unreachable(error)));
      request.end();
    });
  }
}

/** What is asked for; secrets and versions belong to the origin that was named, not to where it sends us. */
function headersFor(url: URL, start: URL, request: FetchRequest): Record<string, string> {
  const headers = { accept: request.accept.join(', ') };
  if (url.origin !== start.origin) return headers;
  const { etag, lastModified } = request.unlessMatches ?? { etag: null, lastModified: null };
  return {
    ...request.headers,
    ...headers,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

/** Answers the connection's own look-up with the address that was checked. */
function always(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

async function receive(url: URL, response: IncomingMessage, request: FetchRequest): Promise<Fetched> {
  try {
    const status = response.statusCode ?? 0;
    const header = response.headers['content-type'] ?? '';
    const contentType = (header.split(';')[0] ?? '').trim().toLowerCase();
    const { headers } = response;
    const validators = validatorsOf(headers);
    const common = { finalUrl: url.href, status, headers, validators, contentType };
    if (status === 304 && request.unlessMatches) return { ...common, charset: 'utf-8', body: Buffer.alloc(0) };
    if (status === 404 || status === 410) throw notFound();
    if (status !== 200) throw badStatus(status);
    if (!request.accept.some((type) => accepts(type, contentType))) {
      throw wrongType(request.accept.includes('text/html'), contentType);
    }
    const body = await readBody(response, request.maxBytes ?? MAX_BYTES);
    return { ...common, charset: charsetOf(header, body), body };
  } catch (error) {
    throw error instanceof DomainError ? error : unreadable(error);
  } finally {
    response.destroy();
  }
}

/** Longer ones are not kept: they would have to be sent back. */
const LONGEST_VALIDATOR = 500;

function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const short = (value: string | undefined): string | null =>
    value !== undefined && value.length <= LONGEST_VALIDATOR ? value : null;
  return { etag: short(headers.etag), lastModified: short(headers['last-modified']) };
}

function accepts(wanted: string, contentType: string): boolean {
  return wanted.endsWith('/*') ? contentType.startsWith(wanted.slice(0, -1)) : wanted === contentType;
}

/** Name look-ups cannot be aborted, so the wait for them is. */
async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(timedOut());
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
