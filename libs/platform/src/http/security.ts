import type { Config } from '#platform/config';

/** No inline script anywhere; inline style attributes are what the component library sets sizes with. */
export function contentSecurityPolicy(config: Config, formTargets: readonly string[]) {
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
