import type { DomainError } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { articleEmbargoed, articleKilled, rightsChanged } from '../licensing.errors.js';

/** What may have become of the articles of an offer since it was made; the first of these that holds is told. */
export const OFFER_OBSTACLES = ['article-killed', 'article-embargoed', 'rights-changed'] as const;
export type OfferObstacle = (typeof OFFER_OBSTACLES)[number];

const REFUSALS: Readonly<Record<OfferObstacle, () => DomainError>> = {
  'article-killed': articleKilled,
  'article-embargoed': articleEmbargoed,
  'rights-changed': rightsChanged,
};

/** SQL: part `p` of article `a` was cleared for the request of offer `f`, or has a picture of ours in its place. */
const IS_CLEARED = `EXISTS (
  SELECT 1 FROM licensing.clearance c
  WHERE c.request_id = f.request_id AND c.article_id = a.id AND c.component_id = p.part_id
    AND (c.state = 'cleared' OR (c.state = 'swapped' AND c.swap ->> 'kind' = 'own')))`;

/** SQL: the text or a chosen part of `item` may not be licensed. What the present version lacks is judged as offered. */
const IS_LOST = `EXISTS (
  SELECT 1 FROM catalogue.v_part p
  WHERE p.article_id = a.id AND p.status <> 'licensable'
    AND (p.kind = 'text' OR item -> 'components' @> jsonb_build_array(jsonb_build_object('id', p.part_id)))
    AND NOT ${IS_CLEARED})`;

/** SQL: why the terms of this offer may not be licensed at this time; null where nothing stands in the way. */
export const obstacleSql = (offerId: string, now: string): string => `(
  SELECT CASE
      WHEN bool_or(a.state = 'killed') THEN 'article-killed'
      WHEN bool_or(a.state = 'embargoed' AND a.embargoed_until > ${now}::timestamptz) THEN 'article-embargoed'
      WHEN bool_or(${IS_LOST}) THEN 'rights-changed' END
  FROM licensing.offer f
  JOIN licensing.quote q ON q.id = f.quote_id
  CROSS JOIN LATERAL jsonb_array_elements(q.content -> 'items') AS item
  JOIN catalogue.v_article a ON a.id = (item ->> 'articleId')::uuid
  WHERE f.id = ${offerId})`;

/** What became of what stands offered for a request; one statement. */
export async function obstacleOf(tx: Tx, reference: string, now: Date): Promise<OfferObstacle | null> {
  const offer = '(SELECT r.offer_id FROM licensing.request r WHERE r.reference = $1)';
  const [row] = await tx.query<{ obstacle: OfferObstacle | null }[]>(`SELECT ${obstacleSql(offer, '$2')} AS obstacle`, [
    reference,
    now,
  ]);
  return row?.obstacle ?? null;
}

/** @throws licensing.article-killed, licensing.article-embargoed, licensing.rights-changed */
export function ensureLicensable(obstacle: OfferObstacle | null): void {
  if (obstacle) throw REFUSALS[obstacle]();
}
