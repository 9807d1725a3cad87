import type { BetterAuthOptions } from 'better-auth';
import type { Audience } from './audience.js';

const STAMPS = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * Where the library keeps its rows: tables of its own for each audience in schema `identity`, columns in snake case.
 * The migration was written from `getMigrations(options).compileMigrations()`; a spec compares the two.
 */
export function authTables(
  audience: Audience,
): Pick<BetterAuthOptions, 'user' | 'session' | 'account'> &
  Required<Pick<BetterAuthOptions, 'verification' | 'rateLimit'>> {
  return {
    user: { modelName: `${audience}_user`, fields: { emailVerified: 'email_verified', ...STAMPS } },
    session: {
      modelName: `${audience}_session`,
      fields: {
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
        ...STAMPS,
      },
    },
    account: {
      modelName: `${audience}_credential`,
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...STAMPS,
      },
    },
    verification: { modelName: `${audience}_token`, fields: { expiresAt: 'expires_at', ...STAMPS } },
    rateLimit: { modelName: `${audience}_rate`, fields: { lastRequest: 'last_request' } },
  };
}

export const SECOND_FACTOR_TABLES = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'desk_second_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};
