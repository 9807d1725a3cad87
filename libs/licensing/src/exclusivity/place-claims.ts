import { send, type Tx } from '#platform/database';
import { LicenceItem } from '../licence/licence-item.entity.js';
import { Licence } from '../licence/licence.entity.js';
import { exclusivityTaken } from '../licensing.errors.js';
import { Offer } from '../offer/offer.entity.js';
import { blockersSql, rowsToBlockers, staleSql, type Blocker, type BlockerRow } from './claim-rows.js';
import { claimRow, type Claim } from './claims-of.js';
import { explainToDesk, explainToLicensee } from './explain-taken.js';
import { rowsAsJson } from './rows-as-json.js';

/** Whose claims they are. */
export interface ClaimOwner {
  requestId: string;
  /** The request by which the licence began, when this one extends it; else the request itself. */
  rootId: string;
  organisationId: string;
  offerId: string;
}

export interface Placing {
  owner: ClaimOwner;
  claims: readonly Claim[];
  /** Set when the claims are those of a licence; without one they are held. */
  licenceId: string | null;
  /** Who reads why it could not be done. */
  reader: 'desk' | 'licensee';
  /** An offer that is not stored yet: it is, in the same statement. */
  offer?: Offer;
  /** How many of the claims have their place already. */
  placed?: number;
  now: Date;
}

const TRIES = 3;

/**
 * Takes the places that an offer or a licence needs, in the caller's transaction, instead of those that the request held
 * before. The database decides: of two at the same instant the second waits, and then finds the place taken. A hold
 * whose offer has run out is freed on the way.
 *
 * @throws licensing.exclusivity-taken naming what stands in the way; the caller's transaction keeps nothing then
 */
export async function placeClaims(tx: Tx, placing: Placing): Promise<void> {
  const { owner, claims, licenceId, now } = placing;
  const rows = [...claims].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)).map(claimRow);
  const json = JSON.stringify(rows);
  let placed = placing.placed ?? 0;
  let found: Blocker[] = [];
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const { requestId, organisationId, rootId, offerId } = owner;
    const offers = attempt === 1 && placing.offer ? [placing.offer] : [];
    const taken = await tx.query<unknown[]>(PLACE_SQL, [
      ...[requestId, organisationId, rootId, offerId, licenceId],
      ...[json, now, rowsAsJson(tx, Offer, offers)],
    ]);
    placed += taken.length;
    if (placed === rows.length) return;
    found = await blockersOf(tx, placing, json);
    if (found.some(({ isStale }) => !isStale)) break;
    if (found.length > 0) await freeStale(tx, found, now);
  }
  const blocking = found.filter(({ isStale }) => !isStale);
  const explain = placing.reader === 'desk' ? explainToDesk : explainToLicensee;
  throw exclusivityTaken(explain(blocking, claims));
}

async function blockersOf(tx: Tx, { owner, claims, now }: Placing, json: string): Promise<Blocker[]> {
  const sql = blockersSql(claims.some(({ isExclusive }) => isExclusive));
  return rowsToBlockers(await tx.query<BlockerRow[]>(sql, [json, owner.organisationId, now, owner.rootId]));
}

async function freeStale(tx: Tx, found: readonly Blocker[], now: Date): Promise<void> {
  await tx.query(FREE_STALE_SQL, [found.map(({ requestId }) => requestId), now]);
}

export interface Activation {
  requestId: string;
  licenceId: string;
  claims: readonly Claim[];
  /** Not stored yet: they are, in the same statement; the licence of an extension is stored already. */
  licence?: Licence | undefined;
  items: readonly LicenceItem[];
  now: Date;
}

/** Holds become the rights of a licence, on the days agreed. Returns how many did: a hold may be gone, or be another. */
export async function activateClaims(tx: Tx, activation: Activation): Promise<number> {
  const { requestId, licenceId, claims, licence, items, now } = activation;
  const rows = JSON.stringify(claims.map(claimRow));
  const licences = rowsAsJson(tx, Licence, licence ? [licence] : []);
  const parameters = [requestId, licenceId, rows, now, rowsAsJson(tx, LicenceItem, items), licences];
  const [row] = await tx.query<{ activated: number }[]>(ACTIVATE_SQL, parameters);
  return row!.activated;
}

/** Frees what a request holds, as it is no longer on offer; one statement. */
export async function freeHolds(tx: Tx, requestId: string, because: string, now: Date): Promise<void> {
  await send(
    tx,
    `UPDATE licensing.claim SET state = 'freed', freed_at = $2, freed_because = $3
      WHERE request_id = $1 AND state = 'held'`,
    [requestId, now, because],
  );
}

/** Frees what a licence had, as it has ended; one statement. */
export async function freeLicence(tx: Tx, licenceId: string, because: string, now: Date): Promise<void> {
  await send(
    tx,
    `UPDATE licensing.claim SET state = 'freed', freed_at = $2, freed_because = $3
      WHERE licence_id = $1 AND state = 'active'`,
    [licenceId, now, because],
  );
}

/** Frees what a licence had of some articles, as they have ended; one statement. */
export async function freeArticles(
  tx: Tx,
  licenceId: string,
  articleIds: readonly string[],
  because: string,
  now: Date,
): Promise<void> {
  await send(
    tx,
    `UPDATE licensing.claim SET state = 'freed', freed_at = $3, freed_because = $4
      WHERE licence_id = $1 AND article_id = ANY ($2::uuid[]) AND state = 'active'`,
    [licenceId, articleIds, now, because],
  );
}

const WANTED = `jsonb_to_recordset($6::jsonb) AS n(article_id uuid, exclusive boolean, territory int4multirange,
    media int4multirange, sector int4multirange, during daterange)`;

const PLACE_SQL = `
  WITH offered AS (
    INSERT INTO licensing.offer SELECT * FROM jsonb_populate_recordset(NULL::licensing.offer, $8::jsonb)
  ), replaced AS (
    UPDATE licensing.claim SET state = 'freed', freed_at = $7::timestamptz, freed_because = 'replaced'
     WHERE request_id = $1::uuid AND state = 'held' AND ($5::uuid IS NOT NULL OR offer_id <> $4::uuid)
  ), wanted AS (
    SELECT n.*, nextval('licensing.claim_lane') AS lane FROM ${WANTED}
     WHERE NOT EXISTS (
       SELECT 1 FROM licensing.claim c
        WHERE c.request_id = $1::uuid AND c.offer_id = $4::uuid AND c.licence_id IS NOT DISTINCT FROM $5::uuid
          AND c.state <> 'freed' AND c.article_id = n.article_id AND c.exclusive = n.exclusive)
  )
  INSERT INTO licensing.claim (request_id, organisation_id, root_id, offer_id, licence_id, article_id, exclusive, lane,
    territory, media, sector, during, state, made_at)
  SELECT $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, article_id, exclusive,
    CASE WHEN exclusive THEN int8range(1, NULL) ELSE int8range(lane, lane + 1) END,
    territory, media, sector, during, CASE WHEN $5::uuid IS NULL THEN 'held' ELSE 'active' END, $7::timestamptz
  FROM wanted
  ON CONFLICT DO NOTHING
  RETURNING id`;

const ACTIVATE_SQL = `
  WITH licences AS (
    INSERT INTO licensing.licence SELECT * FROM jsonb_populate_recordset(NULL::licensing.licence, $6::jsonb)
  ), items AS (
    INSERT INTO licensing.licence_item SELECT * FROM jsonb_populate_recordset(NULL::licensing.licence_item, $5::jsonb)
  ), activated AS (
    UPDATE licensing.claim c SET state = 'active', licence_id = $2, during = n.during
      FROM jsonb_to_recordset($3::jsonb) AS n(article_id uuid, exclusive boolean, during daterange)
     WHERE c.request_id = $1 AND c.state = 'held' AND c.article_id = n.article_id AND c.exclusive = n.exclusive
       AND c.during @> n.during
    RETURNING c.id
  ), beside AS (
    UPDATE licensing.claim SET state = 'freed', freed_at = $4, freed_because = 'replaced'
     WHERE request_id = $1 AND state = 'held' AND id NOT IN (SELECT id FROM activated)
  )
  SELECT count(*)::int AS activated FROM activated`;

/** The requests are locked, so nobody takes an offer up or pays for it at this moment. */
const FREE_STALE_SQL = `
  WITH gone AS (
    SELECT r.id FROM licensing.request r WHERE r.id = ANY($1::uuid[]) AND ${staleSql('r', '$2::timestamptz')}
     ORDER BY r.id FOR UPDATE
  )
  UPDATE licensing.claim c SET state = 'freed', freed_at = $2, freed_because = 'run-out'
    FROM gone WHERE c.request_id = gone.id AND c.state = 'held'`;
