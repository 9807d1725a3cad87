import type { OnApplicationShutdown } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { Pool } from 'pg';
import type { Config } from '#platform/config';
import { logger } from '#platform/telemetry';
import { cookiesOf, originOf, secretOf, type Audience } from './audience.js';
import { authOptions, type SignInMail } from './auth-options.js';

const log = logger('identity');

/** Signing in takes few connections: hashing a password is slower than any statement. */
const CONNECTIONS = 4;

/**
 * The auth library for one side, behind the allow-list of `registerAuthRoutes`. It has a pool of its own, since its
 * statements name tables without a schema.
 */
export class AuthGate implements OnApplicationShutdown {
  readonly origin: string;
  private readonly pool: Pool;
  private readonly auth: { handler(request: Request): Promise<Response> };

  constructor(
    readonly audience: Audience,
    config: Config,
    sendMail: (mail: SignInMail) => Promise<void>,
  ) {
    this.origin = originOf(config, audience);
    this.pool = new Pool({
      connectionString: config.databaseUrl,
      options: '-c search_path=identity',
      application_name: `imprimatur-identity-${audience}`,
      max: CONNECTIONS,
      connectionTimeoutMillis: 5_000,
    });
    this.pool.on('error', (error) => log.warn({ reason: error.message }, 'An idle database connection was lost'));
    const options = authOptions({
      audience,
      pool: this.pool,
      origin: this.origin,
      secret: secretOf(config, audience),
      cookies: cookiesOf(config, audience),
      rateLimits: config.rateLimits,
      sendMail,
    });
    this.auth = betterAuth({ ...options, logger: { level: 'error', log: report } });
  }

  handle(request: Request): Promise<Response> {
    return this.auth.handler(request);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** unique_violation: two sign-ups with one address at the same moment, which is an answer and no failure. */
const TAKEN_MEANWHILE = '23505';

/** Only what failed and where: the library's own sentences may hold addresses. */
function report(_level: string, _message: string, ...details: unknown[]): void {
  const error = details.find((detail) => detail instanceof Error);
  if (!error) return;
  const { code } = error as { code?: unknown };
  if (code === TAKEN_MEANWHILE) return;
  log.error({ error: error.name, reason: error.message, code, stack: error.stack }, 'The auth library failed');
}
