import type { OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import type { Config } from '#platform/config';
import { logger } from '#platform/telemetry';
import { cookiesOf, originOf, secretOf, type Audience } from './audience.js';
import type { AuthLibrary } from './auth-library.js';
import type { AuthSetup, SignInMail } from './auth-options.js';
import { whileFollowed } from './followed.js';

const log = logger('identity');

/** Signing in takes few connections: hashing a password is slower than any statement. */
const CONNECTIONS = 4;

/**
 * The auth library for one side, behind the allow-list of `registerAuthRoutes`. It has a pool of its own, since its
 * statements name tables without a schema. The library comes with the first sign-in: telling whose session it
 * is needs none of it, and a process at rest has better use for its 16 MB.
 */
export class AuthGate implements OnApplicationShutdown {
  readonly origin: string;
  private readonly pool: Pool;
  private readonly setup: AuthSetup;
  private library: Promise<AuthLibrary> | undefined;

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
      connectionTimeoutMillis: config.databaseWaitMs,
    });
    this.pool.on('error', (error) => log.warn({ reason: error.message }, 'An idle database connection was lost'));
    this.setup = {
      audience,
      pool: this.pool,
      origin: this.origin,
      secret: secretOf(config, audience),
      cookies: cookiesOf(config, audience),
      rateLimits: config.rateLimits,
      sendMail,
    };
  }

  async handle(request: Request): Promise<Response> {
    const library = await this.load();
    return whileFollowed(() => library.handler(request));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private load(): Promise<AuthLibrary> {
    this.library ??= import('./auth-library.js').then(({ startAuthLibrary }) => startAuthLibrary(this.setup));
    return this.library;
  }
}
