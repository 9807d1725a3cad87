import type { BetterAuthOptions } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';
import { newId } from '#libs/kernel';
import { languageOf } from '../account/account-language.js';
import { PASSWORD_LENGTH } from '../account/password-length.js';
import type { Audience, CookieNaming } from './audience.js';
import { SECOND_FACTOR_TABLES, authTables } from './auth-tables.js';
import { CLIENT_ADDRESS_HEADER } from './client-address.js';
import { RATE_RULES } from './rate-rules.js';

export const MAGIC_LINK_SECONDS = 15 * 60;
export const VERIFICATION_SECONDS = 24 * 60 * 60;
export const RESET_SECONDS = 60 * 60;
const PORTAL_SESSION_SECONDS = 14 * 24 * 60 * 60;
const DESK_SESSION_SECONDS = 12 * 60 * 60;

/** Creating a session on these paths means that the second factor was shown a moment ago. */
const SECOND_FACTOR_PATHS = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code']);

export type SignInMailKind = 'verify-email' | 'magic-link' | 'reset-password';

/** A mail the library wants sent; what becomes of it is `OneTimeLinks`' business. */
export interface SignInMail {
  kind: SignInMailKind;
  email: string;
  name: string | null;
  url: string;
  expiresInSeconds: number;
  request: Request | undefined;
}

export interface AuthSetup {
  audience: Audience;
  /** A pool whose connections have `search_path=identity`. */
  pool: Pool;
  origin: string;
  secret: string;
  cookies: CookieNaming;
  /** Off only where tests and measurements share one address. */
  rateLimits: boolean;
  sendMail(mail: SignInMail): Promise<void>;
}

export function authOptions(setup: AuthSetup): BetterAuthOptions {
  return setup.audience === 'portal' ? portalOptions(setup) : deskOptions(setup);
}

function portalOptions(setup: AuthSetup): BetterAuthOptions {
  const common = commonOptions(setup, PORTAL_SESSION_SECONDS);
  return {
    ...common,
    ...withLanguage(common),
    emailAndPassword: { ...passwordOptions(setup), autoSignIn: true },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: VERIFICATION_SECONDS,
      sendVerificationEmail: async ({ user, url }, request) =>
        setup.sendMail({
          kind: 'verify-email',
          email: user.email,
          name: user.name,
          url,
          expiresInSeconds: VERIFICATION_SECONDS,
          request,
        }),
    },
    plugins: [
      magicLink({
        expiresIn: MAGIC_LINK_SECONDS,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url }, context) =>
          setup.sendMail({
            kind: 'magic-link',
            email,
            name: null,
            url: pageOfLink(setup.origin, url),
            expiresInSeconds: MAGIC_LINK_SECONDS,
            request: context?.request,
          }),
      }),
    ],
  };
}

/** Scanners open what is in a mail, and the link works once: the mail leads to a page whose button uses it (ADR 0557). */
const pageOfLink = (origin: string, url: string): string => `${origin}/sign-in/link${new URL(url).search}`;

/** Mails to a new account are in the language its pages were in. */
function withLanguage(common: BetterAuthOptions): Pick<BetterAuthOptions, 'user' | 'databaseHooks'> {
  return {
    user: {
      ...common.user,
      additionalFields: { language: { type: 'string', required: true, defaultValue: 'en', input: false } },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => ({
            data: { ...user, language: languageOf(context?.request?.headers ?? context?.headers) },
          }),
        },
      },
    },
  };
}

function deskOptions(setup: AuthSetup): BetterAuthOptions {
  const common = commonOptions(setup, DESK_SESSION_SECONDS);
  return {
    ...common,
    session: {
      ...common.session,
      additionalFields: {
        secondFactor: {
          type: 'boolean',
          required: true,
          defaultValue: false,
          input: false,
          fieldName: 'second_factor',
        },
      },
    },
    emailAndPassword: { ...passwordOptions(setup), disableSignUp: true },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => ({
            data: { ...session, secondFactor: SECOND_FACTOR_PATHS.has(context?.path ?? '') },
          }),
        },
      },
    },
    plugins: [twoFactor({ issuer: 'Imprimatur desk', schema: SECOND_FACTOR_TABLES })],
  };
}

const passwordOptions = (setup: AuthSetup) => ({
  enabled: true,
  minPasswordLength: PASSWORD_LENGTH.min,
  maxPasswordLength: PASSWORD_LENGTH.max,
  resetPasswordTokenExpiresIn: RESET_SECONDS,
  revokeSessionsOnPasswordReset: true,
  // The page is ours: the token travels in its address and comes back in the body of reset-password.
  sendResetPassword: async (
    { user, token }: { user: { email: string; name: string }; token: string },
    request?: Request,
  ): Promise<void> =>
    setup.sendMail({
      kind: 'reset-password',
      email: user.email,
      name: user.name,
      url: `${setup.origin}/reset-password?token=${encodeURIComponent(token)}`,
      expiresInSeconds: RESET_SECONDS,
      request,
    }),
});

function commonOptions(setup: AuthSetup, sessionSeconds: number): BetterAuthOptions {
  const tables = authTables(setup.audience);
  return {
    appName: 'Imprimatur',
    baseURL: setup.origin,
    basePath: '/api/auth',
    database: setup.pool,
    secret: setup.secret,
    // Given outright, so that nothing is looked for in the environment.
    secrets: [{ version: 1, value: setup.secret }],
    trustedOrigins: [setup.origin],
    telemetry: { enabled: false },
    // A failure of ours leaves the library as it is, for the one filter that turns errors into answers.
    onAPIError: { throw: true },
    logger: { disabled: true },
    user: tables.user,
    session: { ...tables.session, expiresIn: sessionSeconds, updateAge: Math.min(24 * 60 * 60, sessionSeconds / 4) },
    account: { ...tables.account, accountLinking: { enabled: false } },
    verification: { ...tables.verification, storeIdentifier: 'hashed' },
    rateLimit: { ...tables.rateLimit, enabled: setup.rateLimits, storage: 'database', ...RATE_RULES },
    advanced: {
      cookiePrefix: setup.cookies.prefix,
      useSecureCookies: false,
      defaultCookieAttributes: {
        httpOnly: true,
        path: '/',
        secure: setup.cookies.secure,
        sameSite: setup.audience === 'desk' ? 'strict' : 'lax',
      },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: () => newId(), validateSchema: false },
    },
  };
}
