import type { Tx } from '#platform/database';
import { tooManyChecks } from '../observance.errors.js';

/** Each costs fetches from somebody else's site. */
const MOST_IN_AN_HOUR = 30;
const HOUR_MS = 3_600_000;

const FORGET = 'DELETE FROM observance.check_begun WHERE organisation_id = $1 AND at <= $2';
const BEGIN = `
  INSERT INTO observance.check_begun (id, organisation_id, at)
  SELECT $1, $2, $3 WHERE (SELECT count(*) FROM observance.check_begun WHERE organisation_id = $2) < ${MOST_IN_AN_HOUR}
  RETURNING id`;

/**
 * Counts a check against the organisation's hour before its page is fetched, however it ends. Of several at once each waits
 * for the one before: none passes the limit. What is older than an hour is forgotten.
 *
 * @throws observance.too-many-checks
 */
export async function beginCheck(tx: Tx, check: { id: string; organisationId: string; now: Date }): Promise<void> {
  const { id, organisationId, now } = check;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7205))', [organisationId]);
  await tx.query(FORGET, [organisationId, new Date(now.getTime() - HOUR_MS)]);
  const [begun] = await tx.query<{ id: string }[]>(BEGIN, [id, organisationId, now]);
  if (!begun) throw tooManyChecks(MOST_IN_AN_HOUR);
}
