import { betterAuth } from 'better-auth';
import { Pool } from 'pg';
import type { Audience } from '#libs/identity';
import { authOptions } from '../../libs/identity/src/auth/auth-options.js';

interface LibraryEndpoint {
  path?: string;
  options?: { method?: string | readonly string[] };
}

/** Every endpoint that the auth library has with our settings of one side, as `POST /sign-in/email`; nothing is connected. */
export function authLibraryEndpoints(audience: Audience): string[] {
  const options = authOptions({
    audience,
    pool: new Pool({ max: 1 }),
    origin: 'http://localhost:3000',
    secret: 'not-a-secret-only-for-listing-the-endpoints',
    cookies: { prefix: 'test', session: 'test.session_token', secure: false },
    rateLimits: true,
    sendMail: async () => undefined,
  });
  const endpoints = Object.values(betterAuth(options).api) as LibraryEndpoint[];
  return endpoints.flatMap(({ path, options: { method = 'POST' } = {} }) =>
    path === undefined ? [] : [method].flat().map((one) => `${one} ${path}`),
  );
}
