import { hkdfSync } from 'node:crypto';
import type { Config } from '#platform/config';

/** Who a session is for. A session of one is worth nothing on the other: other tables, other secret, other cookie. */
export const AUDIENCES = ['portal', 'desk'] as const;
export type Audience = (typeof AUDIENCES)[number];

type AudienceConfig = Pick<Config, 'publicUrl' | 'deskUrl' | 'authSecret'>;

/** The one origin whose pages may talk to this audience's endpoints. */
export function originOf(config: AudienceConfig, audience: Audience): string {
  return new URL(audience === 'portal' ? config.publicUrl : config.deskUrl).origin;
}

/** A key of its own for each audience, so that neither can sign for the other (HKDF, RFC 5869). */
export function secretOf(config: AudienceConfig, audience: Audience): string {
  const key = hkdfSync('sha256', config.authSecret, '', `imprimatur/identity/${audience}/v1`, 32);
  return Buffer.from(key).toString('base64url');
}

export interface CookieNaming {
  prefix: string;
  session: string;
  secure: boolean;
}

/** `__Host-` cookies (RFC 6265bis section 4.1.3.2) wherever the origin is https; browsers refuse them on plain http. */
export function cookiesOf(config: AudienceConfig, audience: Audience): CookieNaming {
  const secure = originOf(config, audience).startsWith('https://');
  const name = audience === 'portal' ? 'imprimatur' : 'imprimatur-desk';
  const prefix = secure ? `__Host-${name}` : name;
  return { prefix, session: `${prefix}.session_token`, secure };
}
