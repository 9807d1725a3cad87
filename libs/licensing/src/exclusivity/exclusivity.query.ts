import { Inject, Injectable } from '@nestjs/common';
import { ALL_COUNTRIES, authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { READ_DESK } from '../licensing.permissions.js';
import { heldUntilSql, staleSql } from './claim-rows.js';
import type { ClaimFilter, ClaimView } from './exclusivity-view.js';
import { countriesIn, mediaIn, sectorsIn } from './numbers.js';
import { fromMultirange } from './ranges.js';

interface Row {
  id: string;
  article_id: string;
  headline: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl' | null;
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
}

/** What is held and sold, by its first day. */
@Injectable()
export class ExclusivityQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One statement. @throws kernel.forbidden, database.bad-cursor */
  async list(actor: Actor, filter: ClaimFilter = {}): Promise<Page<ClaimView>> {
    authorise(actor, READ_DESK);
    const limit = pageSize(filter.limit);
    const [day, id] = decodeCursor(filter.cursor, 2) ?? [];
    const after = day && /^\d{4}-\d{2}-\d{2}$/.test(day) && id && /^\d{1,18}$/.test(id) ? [day, id] : [null, null];
    const states = filter.state === 'held' || filter.state === 'active' ? [filter.state] : ['held', 'active'];
    // PostgreSQL knows no zero character.
    const text = filter.text?.replaceAll('\0', '').trim() ?? '';
    const rows = await this.reads.query<Row>(LIST_SQL, [
      ...[states, filter.show !== 'all', isId(filter.articleId) ? filter.articleId : null],
      ...[text === '' ? null : `%${text.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`, this.clock.now()],
      ...[...after, limit + 1],
    ]);
    const page = toPage(rows, limit, (row) => [row.first_day, row.id]);
    return { items: page.items.map(toView), nextCursor: page.nextCursor };
  }
}

const LIST_SQL = `
  SELECT c.id, c.article_id, a.headline, a.language, a.direction, c.organisation_id, c.state, c.exclusive,
    CASE WHEN c.state = 'active' THEN replace(r.reference, 'R-', 'L-') ELSE r.reference END AS reference,
    r.licensee ->> 'name' AS holder, c.territory::text, c.media::text, c.sector::text,
    lower(c.during)::text AS first_day, (upper(c.during) - 1)::text AS last_day,
    CASE WHEN c.state = 'held' THEN ${heldUntilSql('r')} END AS held_until
  FROM licensing.claim c
  JOIN licensing.request r ON r.id = c.request_id
  LEFT JOIN catalogue.v_article a ON a.id = c.article_id
  WHERE c.state = ANY($1::text[]) AND (c.exclusive OR NOT $2::boolean)
    AND ($3::uuid IS NULL OR c.article_id = $3)
    AND ($4::text IS NULL OR a.headline ILIKE $4 OR r.licensee ->> 'name' ILIKE $4 OR r.reference ILIKE replace($4, 'L-', 'R-'))
    AND NOT (c.state = 'held' AND ${staleSql('r', '$5::timestamptz')})
    AND ($6::date IS NULL OR (lower(c.during), c.id) > ($6::date, $7::bigint))
  ORDER BY lower(c.during), c.id LIMIT $8`;

function toView(row: Row): ClaimView {
  const countries = countriesIn(fromMultirange(row.territory));
  return {
    id: row.id,
    article: {
      id: row.article_id,
      headline: row.headline ?? row.article_id,
      language: row.language ?? 'en',
      direction: row.direction ?? 'ltr',
    },
    reference: row.reference,
    holder: { id: row.organisation_id, name: row.holder ?? '' },
    state: row.state,
    isExclusive: row.exclusive,
    countries,
    isWorldwide: countries.length === ALL_COUNTRIES.length,
    media: mediaIn(fromMultirange(row.media)),
    sectors: sectorsIn(fromMultirange(row.sector)),
    from: row.first_day,
    until: row.last_day,
    heldUntil: row.held_until?.toISOString() ?? null,
  };
}
