import { ApiProblem } from '../../api/problem.js';
import type { PortalWords } from '../words/words.js';

/** The sign-in endpoints refuse by code; the words for each are ours. */
export function authProblem(error: unknown, words: PortalWords): unknown {
  if (!(error instanceof ApiProblem) || error.isOffline || error.detail) return error;
  const known: Record<string, { detail: string; nextStep: string }> = words.account.refusals;
  const said = error.status === 429 ? words.account.refusals.TOO_MANY_REQUESTS : known[error.code];
  return said ? new ApiProblem(error.status, { code: error.code, ...said }) : error;
}
