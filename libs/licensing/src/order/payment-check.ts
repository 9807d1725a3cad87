import type { Tx } from '#platform/database';
import { STANDING_SQL } from '../licensee/licensee.query.js';
import type { LicenseeStanding } from '../licensee/standing.js';
import type { LicenceRequest } from '../request/request.entity.js';

/** What may have changed since the offer: who asks, and what is licensed. */
export interface PaymentCheck {
  organisationName: string;
  /** ISO 3166-1 alpha-2, as it is now. */
  country: string;
  standing: LicenseeStanding;
  /** An article of the offer has been withdrawn by the newsroom. */
  isKilled: boolean;
}

interface CheckRow {
  name: string;
  country: string;
  standing: LicenseeStanding;
  is_killed: boolean;
}

const CHECK_SQL = `
  SELECT o.name, o.country, ${STANDING_SQL} AS standing,
    EXISTS (
      SELECT 1 FROM licensing.offer f
      JOIN licensing.quote q ON q.id = f.quote_id
      CROSS JOIN LATERAL jsonb_array_elements(q.content -> 'items') AS item
      JOIN catalogue.v_article a ON a.id = (item ->> 'articleId')::uuid
      WHERE f.id = $2 AND a.state = 'killed'
    ) AS is_killed
  FROM identity.v_organisation o
  LEFT JOIN licensing.licensee l ON l.organisation_id = o.id
  WHERE o.id = $1`;

/** Looks again at licensee and articles, inside the transaction that is about to bind them; one statement. */
export async function checkForPayment(tx: Tx, request: LicenceRequest): Promise<PaymentCheck> {
  const [row] = await tx.query<CheckRow[]>(CHECK_SQL, [request.organisationId, request.offerId]);
  if (!row) {
    const { name, country } = request.licensee;
    return { organisationName: name, country, standing: 'new', isKilled: false };
  }
  return { organisationName: row.name, country: row.country, standing: row.standing, isKilled: row.is_killed };
}
