import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from '#platform/config';

/**
 * The headers that keep a browser safe, by name. They are the same in every answer, so helmet is asked once.
 *
 * @param formTargets origins where forms may be sent besides this one
 */
export function securityHeaders(config: Config, formTargets: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader() {},
  };
  helmet({
    contentSecurityPolicy: contentSecurityPolicy(config, formTargets),
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: config.secureCookies,
  })({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error instanceof Error) throw error;
  });
  return headers;
}

/** No inline script anywhere; inline style attributes are what the component library sets sizes with. */
function contentSecurityPolicy(config: Config, formTargets: readonly string[]) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'", ...formTargets],
      ...(config.secureCookies ? { upgradeInsecureRequests: [] } : {}),
    },
  };
}

/**
 * Cross-site request forgery: a browser always names the origin of a changing request; if it does, it must be ours.
 * Clients without an origin (servers, command lines) carry no cookie that could be abused.
 */
export function isForeignOrigin(headers: Record<string, unknown>, own: string): boolean {
  const { origin, host } = headers;
  if (typeof origin !== 'string' || origin === 'null') return headers['sec-fetch-site'] === 'cross-site';
  // One machine is reached by several names; a page cannot choose the `Host` of what it sends.
  return origin !== new URL(own).origin && hostOf(origin) !== host;
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
