import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { ArticleContent } from '../../article/article-content.js';
import { fingerprintsOf, markOf, withoutRecurring } from './drop-recurring.js';

/** A block met on this many other pages of its host is the site's, not the article's. */
const OTHER_PAGES = 3;
/** Rows kept for each host beyond those that recur; the oldest go. */
const ROWS_PER_HOST = 5_000;
const RECURRING_PER_HOST = 1_000;
/** Old rows are cleared away at about one import in so many. */
const CLEAR_AT = 16n;

/**
 * Notes the blocks of a page and answers those that recur, in one statement. Rows that are full and fresh are not
 * written again; rows are taken in one order, so that two imports never wait for each other in a circle.
 */
const NOTE = `
  WITH given AS (SELECT unnest($3::bigint[]) AS fingerprint),
  known AS (
    SELECT fingerprint, pages, seen_at FROM catalogue.recurring_block
    WHERE host = $1 AND fingerprint = ANY ($3::bigint[])
  ),
  written AS (
    INSERT INTO catalogue.recurring_block AS b (host, fingerprint, pages, seen_at)
    SELECT $1, g.fingerprint, ARRAY[$2::bigint], $4 FROM given g
    WHERE NOT EXISTS (
      SELECT 1 FROM known k
      WHERE k.fingerprint = g.fingerprint AND k.seen_at > $4::timestamptz - interval '1 day'
        AND (cardinality(k.pages) > $5 OR $2::bigint = ANY (k.pages)))
    ORDER BY g.fingerprint
    ON CONFLICT (host, fingerprint) DO UPDATE SET seen_at = excluded.seen_at,
      pages = CASE WHEN cardinality(b.pages) > $5 OR $2::bigint = ANY (b.pages) THEN b.pages ELSE b.pages || $2::bigint END
  )
  SELECT fingerprint::text FROM known WHERE cardinality(array_remove(pages, $2::bigint)) >= $5`;

const CLEAR = `
  DELETE FROM catalogue.recurring_block WHERE (host, fingerprint) IN (
    (SELECT host, fingerprint FROM catalogue.recurring_block WHERE host = $1 AND cardinality(pages) < $2
     ORDER BY seen_at DESC OFFSET $3)
    UNION ALL
    (SELECT host, fingerprint FROM catalogue.recurring_block WHERE host = $1 AND cardinality(pages) >= $2
     ORDER BY seen_at DESC OFFSET $4))`;

/** What the pages of a host carry besides their articles, learnt from page to page as they are imported. */
@Injectable()
export class RecurringBlocks {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The article without what at least three other pages of its host carry too; its own blocks are noted. */
  async without(content: ArticleContent): Promise<ArticleContent> {
    const { host } = new URL(content.canonicalUrl);
    const fingerprints = fingerprintsOf(content);
    if (fingerprints.length === 0) return content;
    const page = markOf(content.canonicalUrl);
    const rows = await this.reads.query<{ fingerprint: string }>(NOTE, [
      ...[host, page, fingerprints, this.clock.now(), OTHER_PAGES],
    ]);
    if (BigInt(page) % CLEAR_AT === 0n) {
      await this.reads.query(CLEAR, [host, OTHER_PAGES, ROWS_PER_HOST, RECURRING_PER_HOST]);
    }
    return withoutRecurring(content, new Set(rows.map(({ fingerprint }) => fingerprint)));
  }
}
