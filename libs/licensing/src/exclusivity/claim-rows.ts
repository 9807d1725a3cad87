import { countriesIn, mediaIn, sectorsIn } from './numbers.js';
import { fromMultirange } from './ranges.js';
import type { Medium } from '../terms/use.js';

/** A row of `licensing.claim` that stands in the way of something, in people's terms. */
export interface Blocker {
  id: string;
  requestId: string;
  articleId: string;
  headline: string;
  /** `R-2026-00042` while it is only held, `L-2026-00042` once it is licensed. */
  reference: string;
  organisationId: string;
  holder: string;
  state: 'held' | 'active';
  isExclusive: boolean;
  /** Where it collides: ISO 3166-1 alpha-2, sorted. */
  countries: string[];
  media: Medium[];
  /** Of the blocker; empty for every sector. */
  sectors: string[];
  /** ISO dates; null without an end. */
  from: string;
  until: string | null;
  /** ISO 8601: a hold ends then by itself, unless it is paid for. */
  heldUntil: string | null;
  /** The offer behind it has run out, and only no job has been there yet. */
  isStale: boolean;
}

interface BlockerRow {
  id: string;
  request_id: string;
  article_id: string;
  headline: string | null;
  reference: string;
  organisation_id: string;
  holder: string | null;
  state: 'held' | 'active';
  exclusive: boolean;
  territory: string;
  media: string;
  sector: string;
  first_day: string;
  last_day: string | null;
  held_until: Date | null;
  is_stale: boolean;
}

/**
 * Whether the offer or order behind a hold has run out at `$now`; an order waits until its payment page has closed.
 *
 * @param r alias of the request @param now placeholder of the present time
 */
export const staleSql = (r: string, now: string): string => `(
  (${r}.state = 'offered' AND ${r}.offer_expires_at <= ${now}) OR
  (${r}.state = 'accepted' AND ${r}.payment_due_at <= ${now}
    AND (${r}.payment_open_until IS NULL OR ${r}.payment_open_until <= ${now})))`;

/** Until when a hold stands by itself. @param r alias of the request */
export const heldUntilSql = (r: string): string => `CASE ${r}.state
  WHEN 'offered' THEN ${r}.offer_expires_at
  WHEN 'accepted' THEN greatest(${r}.payment_due_at, ${r}.payment_open_until) END`;

const MOST_BLOCKERS = 50;

/**
 * What stands in the way of claims ($1, as JSON) of an organisation ($2, or null) at a time ($3); $4 is the licence's
 * first request, whose own claims never do. The exclusive ones and the longest come first.
 *
 * @param isExclusiveWanted otherwise only exclusive rights can be in the way, which are few and indexed
 */
export const blockersSql = (isExclusiveWanted: boolean): string => `
  SELECT c.id, c.request_id, c.article_id, c.organisation_id, c.state, c.exclusive,
    CASE WHEN c.state = 'active' THEN replace(r.reference, 'R-', 'L-') ELSE r.reference END AS reference,
    (c.territory * n.territory)::text AS territory, (c.media * n.media)::text AS media, c.sector::text AS sector,
    lower(c.during)::text AS first_day, (upper(c.during) - 1)::text AS last_day,
    CASE WHEN c.state = 'held' THEN ${heldUntilSql('r')} END AS held_until,
    c.state = 'held' AND ${staleSql('r', '$3::timestamptz')} AS is_stale,
    r.licensee ->> 'name' AS holder, a.headline
  FROM jsonb_to_recordset($1::jsonb) AS n(article_id uuid, exclusive boolean, territory int4multirange,
    media int4multirange, sector int4multirange, during daterange)
  JOIN licensing.claim c ON c.article_id = n.article_id AND c.state IN ('held', 'active')
    ${isExclusiveWanted ? 'AND (c.exclusive OR n.exclusive)' : 'AND c.exclusive'}
    AND c.territory && n.territory AND c.media && n.media AND c.sector && n.sector AND c.during && n.during
  JOIN licensing.request r ON r.id = c.request_id
  LEFT JOIN catalogue.v_article a ON a.id = c.article_id
  WHERE c.root_id IS DISTINCT FROM $4::uuid
    AND (c.organisation_id IS DISTINCT FROM $2::uuid ${isExclusiveWanted ? 'OR (c.exclusive AND n.exclusive)' : ''})
  ORDER BY c.exclusive DESC, upper(c.during) DESC NULLS FIRST, c.id LIMIT ${MOST_BLOCKERS}`;

/** A claim that several of the wanted ones meet is one thing in the way: where it meets any of them. */
export function rowsToBlockers(rows: readonly BlockerRow[]): Blocker[] {
  const found = new Map<string, Blocker>();
  for (const blocker of rows.map(rowToBlocker)) {
    const known = found.get(blocker.id);
    found.set(blocker.id, known ? { ...known, ...united(known, blocker) } : blocker);
  }
  return [...found.values()];
}

const united = (one: Blocker, other: Blocker): Pick<Blocker, 'countries' | 'media'> => ({
  countries: [...new Set([...one.countries, ...other.countries])].sort(),
  media: [...new Set([...one.media, ...other.media])],
});

const rowToBlocker = (row: BlockerRow): Blocker => ({
  id: row.id,
  requestId: row.request_id,
  articleId: row.article_id,
  headline: row.headline ?? 'this article',
  reference: row.reference,
  organisationId: row.organisation_id,
  holder: row.holder ?? '',
  state: row.state,
  isExclusive: row.exclusive,
  countries: countriesIn(fromMultirange(row.territory)),
  media: mediaIn(fromMultirange(row.media)),
  sectors: sectorsIn(fromMultirange(row.sector)),
  from: row.first_day,
  until: row.last_day,
  heldUntil: row.held_until?.toISOString() ?? null,
  isStale: row.is_stale,
});

export type { BlockerRow };
