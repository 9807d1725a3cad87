import type { Tx } from '#platform/database';

/** Of a notice: whom it is about. */
export interface ReachOf {
  articleId: string;
  /** Holders of this version only; null for all. */
  aboutVersion: number | null;
}

/**
 * Whom a notice reaches: `$1` article, `$2` version or null. Every licence that is or will be in force, and of those that
 * have ended each whose files somebody has fetched.
 */
export const REACHED = `
  SELECT h.licence_id, h.reference, h.organisation_id, h.requester_id, h.licensee_name, h.item_state,
    h.item_state IN ('scheduled', 'active', 'suspended') AS is_open
  FROM licensing.v_holding h
  LEFT JOIN catalogue.v_article_version v ON v.id = h.article_version_id
  WHERE h.article_id = $1 AND ($2::int IS NULL OR v.version = $2)
    AND (h.item_state IN ('scheduled', 'active', 'suspended')
      OR EXISTS (SELECT 1 FROM packaging.v_download d WHERE d.licence_id = h.licence_id))`;

export async function countReached(tx: Tx, { articleId, aboutVersion }: ReachOf): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM (${REACHED}) r`;
  const [row] = await tx.query<{ n: number }[]>(sql, [articleId, aboutVersion]);
  return row!.n;
}

/**
 * SQL: who of an organisation is written to about a licence: those who bind it or lead it, who asked for the licence, and
 * everybody there who has fetched its files. `r` is a row with licence_id, organisation_id and requester_id.
 */
export const PEOPLE_OF_R = `
  SELECT m.user_id, m.name, m.email, m.language FROM identity.v_member m
  WHERE m.organisation_id = r.organisation_id AND m.email_verified
    AND (m.roles && ARRAY['buyer', 'organisation-admin'] OR m.user_id::text = r.requester_id
      OR EXISTS (SELECT 1 FROM packaging.v_download d WHERE d.licence_id = r.licence_id AND d.user_id = m.user_id::text))`;
