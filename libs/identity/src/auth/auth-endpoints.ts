import type { z } from 'zod';
import type { Audience } from './audience.js';
import { AUTH_INPUT } from './auth-input.js';

type Input = z.ZodType<Record<string, unknown>>;

/** One endpoint of the auth library that is open; everything else under `/api/auth` answers 404. */
export interface AuthEndpoint {
  audience: Audience;
  method: 'GET' | 'POST';
  /** Below `/api/auth`. */
  path: string;
  /** `public`: anybody. `session`: only who is signed in. `challenge`: between the password and the second factor. */
  access: 'public' | 'session' | 'challenge';
  summary: string;
  /** The JSON body of a POST, or the query of a GET; unknown fields are refused. */
  input: Input;
}

export const AUTH_PREFIX = '/api/auth';

type Open = Omit<AuthEndpoint, 'audience'>;

const get = (path: string, summary: string, input: Input): Open => ({
  method: 'GET',
  path,
  access: 'public',
  summary,
  input,
});
const post = (path: string, summary: string, input: Input, access: AuthEndpoint['access'] = 'public'): Open => ({
  method: 'POST',
  path,
  access,
  summary,
  input,
});

const BOTH: readonly Open[] = [
  post('/sign-in/email', 'Signs in with e-mail and password.', AUTH_INPUT.signIn),
  post('/sign-out', 'Ends this session, if there is one.', AUTH_INPUT.nothing),
  get('/get-session', 'The present session and person, or null.', AUTH_INPUT.nothing),
  post(
    '/request-password-reset',
    'Has a link for a new password mailed; answers the same whether the account exists or not.',
    AUTH_INPUT.requestReset,
  ),
  post('/reset-password', 'Sets a password with the token of a mailed link; ends all sessions.', AUTH_INPUT.reset),
  post(
    '/change-password',
    'Sets a new password, given the present one; ends all other sessions.',
    AUTH_INPUT.changePassword,
    'session',
  ),
];

const PORTAL: readonly Open[] = [
  post('/sign-up/email', 'Creates an account, signs in, and has a confirmation link mailed.', AUTH_INPUT.signUp),
  post(
    '/sign-in/magic-link',
    'Has a sign-in link mailed; a new address gets an account when it is opened.',
    AUTH_INPUT.magicLink,
  ),
  get('/magic-link/verify', 'Opens a mailed sign-in link, once, and goes on to its page.', AUTH_INPUT.openMagicLink),
  get('/verify-email', 'Opens a mailed confirmation link and goes on to its page.', AUTH_INPUT.openVerification),
  post(
    '/send-verification-email',
    'Has the confirmation link mailed again; answers the same whether the account exists or not.',
    AUTH_INPUT.sendVerification,
  ),
];

const DESK: readonly Open[] = [
  post(
    '/two-factor/enable',
    'Starts setting up the second factor: an address for the authenticator app, and backup codes.',
    AUTH_INPUT.enableSecondFactor,
    'session',
  ),
  post(
    '/two-factor/verify-totp',
    'Shows the second factor: at sign-in, or to finish setting it up.',
    AUTH_INPUT.code,
    'challenge',
  ),
  post(
    '/two-factor/verify-backup-code',
    'Uses up one backup code in place of the authenticator app.',
    AUTH_INPUT.backupCode,
    'challenge',
  ),
];

const on = (audience: Audience, endpoints: readonly Open[]): AuthEndpoint[] =>
  endpoints.map((endpoint) => ({ ...endpoint, audience }));

/** Every open endpoint of both sides: what a test of routes by role walks. */
export const AUTH_ENDPOINTS: readonly AuthEndpoint[] = [
  ...on('portal', [...BOTH, ...PORTAL]),
  ...on('desk', [...BOTH, ...DESK]),
];

export function authEndpoint(audience: Audience, method: string, path: string): AuthEndpoint | undefined {
  return AUTH_ENDPOINTS.find(
    (endpoint) => endpoint.audience === audience && endpoint.method === method && endpoint.path === path,
  );
}
