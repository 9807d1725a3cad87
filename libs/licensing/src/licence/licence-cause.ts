import { newId } from '#libs/kernel';
import type { Tx } from '#platform/database';

export const CAUSE_KINDS = ['dispute', 'overdue-invoice', 'staff'] as const;

/** What holds a licence suspended: a thing of a higher context by its id; staff hold a licence by the licence's own. */
export interface SuspensionCause {
  kind: (typeof CAUSE_KINDS)[number];
  id: string;
}

export interface OpenCause extends SuspensionCause {
  reasonCode: string;
  note: string | null;
  placedAt: Date;
}

/** @returns whether the cause is new: a second time is none */
export async function placeCause(
  tx: Tx,
  licenceId: string,
  cause: SuspensionCause,
  reason: { code: string; note: string | null },
  now: Date,
): Promise<boolean> {
  const placed = await tx.query<unknown[]>(
    `INSERT INTO licensing.suspension (id, licence_id, cause_kind, cause_id, reason_code, note, placed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [newId(), licenceId, cause.kind, cause.id, reason.code, reason.note, now],
  );
  return placed.length > 0;
}

/** @returns whether the cause held it */
export async function liftCause(tx: Tx, licenceId: string, cause: SuspensionCause, now: Date): Promise<boolean> {
  const lifted = await tx.query<unknown[]>(
    `WITH lifted AS (
       UPDATE licensing.suspension SET lifted_at = $4
       WHERE licence_id = $1 AND cause_kind = $2 AND cause_id = $3 AND lifted_at IS NULL RETURNING id)
     SELECT id FROM lifted`,
    [licenceId, cause.kind, cause.id, now],
  );
  return lifted.length > 0;
}

const OPEN = `
  SELECT cause_kind AS kind, cause_id AS id, reason_code AS "reasonCode", note, placed_at AS "placedAt"
  FROM licensing.suspension WHERE licence_id = $1 AND lifted_at IS NULL ORDER BY placed_at, id`;

/** What holds it now, the longest first. */
export const openCauses = (reader: { query: Tx['query'] }, licenceId: string): Promise<OpenCause[]> =>
  reader.query<OpenCause[]>(OPEN, [licenceId]);
