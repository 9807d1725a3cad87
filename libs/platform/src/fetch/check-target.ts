import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './address-rules.js';
import { badUrl, blockedAddress, hostNotAllowed, unknownHost } from './fetch.errors.js';
import type { Resolver } from './resolver.js';

/** A URL that may be fetched, with the one address to connect to. */
export interface Target {
  url: URL;
  address: string;
  /** On this machine, which only the local mode allows: whoever shows the target says so. */
  isLocal: boolean;
}

export interface TargetRules {
  /** Hosts (`example.org`) or hosts with a port (`example.localhost:3014`); without a list any public host will do. */
  allowHosts?: readonly string[];
  /** The local mode lets listed hosts live on this machine, on any port. */
  allowLoopback: boolean;
  /** In the local mode this machine may also be named without a list: an address that a person wrote for us to send to. */
  isUnlistedLoopbackTaken?: boolean;
}

const STANDARD_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };
const MAX_URL_LENGTH = 2_048;

/** @throws fetch.bad-url */
export function parseUrl(text: string, from?: URL): URL {
  if (text.length > MAX_URL_LENGTH || !URL.canParse(text, from?.href)) throw badUrl();
  const url = new URL(text, from?.href);
  if (!(url.protocol in STANDARD_PORTS) || url.username !== '' || url.password !== '') throw badUrl();
  return url;
}

/**
 * Resolves the host once and checks every address of it: a name that is public and private at once is refused whole.
 * @throws fetch.host-not-allowed, fetch.unknown-host, fetch.blocked-address
 */
export async function checkTarget(url: URL, rules: TargetRules, resolver: Resolver): Promise<Target> {
  const listed = rules.allowHosts?.some((entry) => matches(entry, url)) ?? false;
  if (rules.allowHosts && !listed) throw hostNotAllowed(url.hostname);
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const addresses = isIP(host) ? [host] : await resolver.addresses(host);
  const [first] = addresses;
  if (first === undefined) throw unknownHost(url.hostname);
  const isNamed = listed || (rules.isUnlistedLoopbackTaken ?? false);
  const isLocal = rules.allowLoopback && isNamed && addresses.every(isLoopbackAddress);
  const standardPort = url.port === '' || url.port === '80' || url.port === '443';
  if (!isLocal && !(standardPort && addresses.every(isPublicAddress))) throw blockedAddress();
  return { url, address: addresses.find((address) => isIP(address) === 4) ?? first, isLocal };
}

function matches(entry: string, url: URL): boolean {
  const wanted = entry.toLowerCase();
  return wanted === url.hostname || wanted === `${url.hostname}:${url.port || STANDARD_PORTS[url.protocol]}`;
}
