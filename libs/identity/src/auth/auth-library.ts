import { betterAuth } from 'better-auth';
import { logger } from '#platform/telemetry';
import { authOptions, type AuthSetup } from './auth-options.js';

const log = logger('identity');

export interface AuthLibrary {
  handler(request: Request): Promise<Response>;
}

export function startAuthLibrary(setup: AuthSetup): AuthLibrary {
  return betterAuth({ ...authOptions(setup), logger: { level: 'error', log: report } });
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
