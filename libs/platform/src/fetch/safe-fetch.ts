import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { DomainError } from '#libs/kernel';
import { charsetOf } from './charset.js';
import { checkTarget, parseUrl, type Target } from './check-target.js';
import { always, connect, untilAborted } from './connect.js';
import { badStatus, notFound, timedOut, tooManyRedirects, unreadable, wrongType } from './fetch.errors.js';
import { ACCEPTED_ENCODINGS, drain, readBody } from './read-body.js';
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
  /** In the local mode this machine answers without a list too: for an address that a person named. */
  takesThisMachine?: boolean;
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

/** What came back for a message that was sent. */
export interface Answered {
  status: number;
  isLocal: boolean;
}

const MAX_REDIRECTS = 5;
const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 10_000;
const LONGEST_ANSWER = 64_000;
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

  /** The look-up that leads a client of another library to the address that was checked, and nowhere else. */
  async pinned(url: string): Promise<{ lookup: LookupFunction }> {
    const { address } = await this.destination(url);
    return { lookup: always(address) };
  }

  /** Where a message would be sent. @throws fetch.bad-url, fetch.blocked-address, fetch.unknown-host */
  async checkDestination(url: string): Promise<{ isLocal: boolean }> {
    const { isLocal } = await this.destination(url);
    return { isLocal };
  }

  /**
   * Sends a message to an address that a user named, by the same rules; redirects are not followed, and any status is an
   * answer. On this machine in the local mode only.
   *
   * @throws fetch.bad-url, fetch.blocked-address, fetch.unknown-host, fetch.unreachable, fetch.timeout
   */
  async post(url: string, message: { headers: Readonly<Record<string, string>>; body: Buffer }): Promise<Answered> {
    const deadline = AbortSignal.timeout(this.policy.timeoutMs ?? TIMEOUT_MS);
    try {
      return await untilAborted(deadline, this.deliver(url, message, deadline));
    } catch (error) {
      if (deadline.aborted) throw timedOut();
      throw error;
    }
  }

  private async deliver(
    url: string,
    { headers, body }: { headers: Readonly<Record<string, string>>; body: Buffer },
    signal: AbortSignal,
  ): Promise<Answered> {
    const target = await this.destination(url);
    const sent = { ...headers, 'content-length': String(body.length), 'user-agent': this.policy.userAgent };
    const response = await connect(target, { method: 'POST', headers: sent, body, signal });
    // What the other side says beyond its status is nobody's business; a polite length of it is let come in.
    await drain(response, LONGEST_ANSWER);
    return { status: response.statusCode ?? 0, isLocal: target.isLocal };
  }

  private async destination(url: string): Promise<Target> {
    const rules = { allowLoopback: this.policy.allowLoopback, isUnlistedLoopbackTaken: true };
    return checkTarget(parseUrl(url), rules, this.resolver);
  }

  private async follow(start: URL, request: FetchRequest, deadline: AbortSignal): Promise<Fetched> {
    let url = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const target = await checkTarget(
        url,
        {
          ...{ allowHosts: request.allowHosts, allowLoopback: this.policy.allowLoopback },
          isUnlistedLoopbackTaken: request.takesThisMachine,
        },
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
    target: Target,
    wanted: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const headers = { ...wanted, 'accept-encoding': ACCEPTED_ENCODINGS, 'user-agent': this.policy.userAgent };
    return connect(target, { method: 'GET', headers, signal });
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
