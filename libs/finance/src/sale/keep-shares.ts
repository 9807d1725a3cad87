import { newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Share } from '../contributor/shares-of-sale.js';

export interface ShareSource {
  sourceKind: string;
  sourceId: string;
  requestId: string;
  currency: string;
  entryId: string;
  earnedAt: Date;
}

const asText = ({ people: _, base, amount, ...share }: Share) => ({ ...share, base: `${base}`, amount: `${amount}` });

/** Writes shares of one entry; one statement. */
export async function keepShares(tx: Tx, shares: readonly Share[], source: ShareSource): Promise<void> {
  await tx.query(
    `INSERT INTO finance.contributor_share (id, source_kind, source_id, request_id, article_id, headline, component_id,
       kind, contributor_id, contributor_name, title_id, title_name, currency, base, share_bps, amount, entry_id, earned_at)
     SELECT s.id, $1, $2, $3, s."articleId", s.headline, s."componentId", s.kind, s."contributorId", s."contributorName",
       s."titleId", s."titleName", $4, s.base, s."shareBps", s.amount, $5, $6
     FROM jsonb_to_recordset($7::jsonb) AS s (id uuid, ${COLUMNS})`,
    [
      ...[source.sourceKind, source.sourceId, source.requestId, source.currency, source.entryId, source.earnedAt],
      JSON.stringify(shares.map((share) => ({ id: newId(), ...asText(share) }))),
    ],
  );
}

/** What each contributor is owed of a sale once all of it is paid and as long as nothing goes back. */
export async function keepContracts(tx: Tx, requestId: string, shares: readonly Share[]): Promise<void> {
  await tx.query(
    `INSERT INTO finance.sale_share (request_id, article_id, headline, component_id, kind, contributor_id,
       contributor_name, title_id, title_name, base, share_bps, amount)
     SELECT $1, s."articleId", s.headline, s."componentId", s.kind, s."contributorId", s."contributorName", s."titleId",
       s."titleName", s.base, s."shareBps", s.amount
     FROM jsonb_to_recordset($2::jsonb) AS s (${COLUMNS})`,
    [requestId, JSON.stringify(shares.map(asText))],
  );
}

const COLUMNS = `"articleId" uuid, headline text, "componentId" text, kind text, "contributorId" uuid,
  "contributorName" text, "titleId" uuid, "titleName" text, base bigint, "shareBps" int, amount bigint`;
