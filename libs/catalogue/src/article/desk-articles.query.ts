import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { pageSize, Reads, toPage, type Page } from '#platform/database';
import { articleNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import type { ArticleComponent, ArticleContent, RightsStatus } from './article-content.js';
import { findsNothing, idFilter, placeKey, readPlace, toTsQuery } from './article-search.js';
import { ARTICLE_COLUMNS, toListItem, type ArticleListItem, type ArticleRow } from './article-view.js';
import type { OverrideMark } from './article.entity.js';
import { stateAt, type ArticleState } from './article.states.js';

export interface DeskArticleSearch {
  q?: string;
  title?: string;
  state?: ArticleState;
  /** Status of the text. */
  rights?: RightsStatus;
  /** Only articles with a part, text or picture, that needs clearance. */
  needsClearance?: boolean;
  cursor?: string;
  limit?: number;
}

export interface DeskArticleItem extends ArticleListItem {
  state: ArticleState;
  embargoedUntil: string | null;
  version: number;
  /** How many components have each status, the text included. */
  parts: Record<RightsStatus, number>;
  overridden: number;
  updatedAt: string;
}

export interface OverrideEntry {
  componentId: string;
  fromStatus: RightsStatus;
  /** Null when the component was given back to what its credit says. */
  status: RightsStatus | null;
  reason: string;
  at: string;
  actorKind: string;
  actorId: string | null;
}

export interface ArticleHistoryEntry {
  change: string;
  fromState: ArticleState | null;
  toState: ArticleState;
  version: number;
  reason: string | null;
  at: string;
  actorKind: string;
  actorId: string | null;
}

/** An article as the desk sees it: whole, with everything that was decided about it. */
export interface DeskArticle extends DeskArticleItem {
  versionId: string;
  content: ArticleContent;
  overrides: Record<string, OverrideMark>;
  rightsHistory: OverrideEntry[];
  history: ArticleHistoryEntry[];
}

type DeskRow = ArticleRow & {
  components: ArticleComponent[];
  overrides: Record<string, OverrideMark>;
  updated_at: Date;
};

/** A desk list is short: counting statuses of a page's rows here is cheaper than in SQL. */
function toDeskItem(row: DeskRow, now: Date): DeskArticleItem {
  const parts: Record<RightsStatus, number> = { licensable: 0, 'needs-clearance': 0, excluded: 0 };
  for (const { rights } of row.components) parts[rights.status] += 1;
  const state = stateAt(row.state, row.embargoed_until, now);
  return {
    ...toListItem(row),
    state,
    embargoedUntil: state === 'embargoed' ? (row.embargoed_until?.toISOString() ?? null) : null,
    version: row.version,
    parts,
    overridden: Object.keys(row.overrides).length,
    updatedAt: row.updated_at.toISOString(),
  };
}

@Injectable()
export class DeskArticles {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Articles of every state, newest first. @throws database.bad-cursor */
  async list(actor: Actor, search: DeskArticleSearch): Promise<Page<DeskArticleItem>> {
    authorise(actor, ReadArticles);
    const limit = pageSize(search.limit);
    const place = readPlace(search.cursor);
    if (findsNothing(search.q)) return { items: [], nextCursor: null };
    const now = this.clock.now();
    const rows = await this.reads.query<DeskRow>(
      `SELECT ${ARTICLE_COLUMNS}, a.components, a.overrides, a.updated_at
       FROM catalogue.article a JOIN catalogue.title t ON t.id = a.title_id
       WHERE ($1::text IS NULL OR a.search @@ to_tsquery('simple', $1))
         AND ($2::uuid IS NULL OR a.title_id = $2)
         AND ($3::text IS NULL OR $3 = CASE WHEN a.state = 'embargoed' AND a.embargoed_until <= $9 THEN 'live' ELSE a.state END)
         AND ($4::text IS NULL OR a.text_rights = $4)
         AND ($5::boolean IS NOT TRUE OR a.components @> '[{"rights":{"status":"needs-clearance"}}]')
         AND ($6::timestamptz IS NULL OR (a.sort_at, a.id) < ($6, $7::uuid))
       ORDER BY a.sort_at DESC, a.id DESC LIMIT $8`,
      [
        toTsQuery(search.q),
        idFilter(search.title),
        search.state ?? null,
        search.rights ?? null,
        search.needsClearance ?? null,
        place.sortAt,
        place.id,
        limit + 1,
        now,
      ],
    );
    const page = toPage(rows, limit, placeKey);
    return { items: page.items.map((row) => toDeskItem(row, now)), nextCursor: page.nextCursor };
  }

  /** One article, whole, with its histories. @throws catalogue.article-not-found */
  async byId(actor: Actor, articleId: string): Promise<DeskArticle> {
    authorise(actor, ReadArticles);
    const row = isId(articleId)
      ? await this.reads.one<DeskRow & { content: ArticleContent }>(BY_ID, [articleId])
      : undefined;
    if (!row) throw articleNotFound();
    const [rightsHistory, history] = await Promise.all([
      this.reads.query<OverrideEntry>(RIGHTS_HISTORY, [articleId]),
      this.reads.query<ArticleHistoryEntry>(HISTORY, [articleId]),
    ]);
    return {
      ...toDeskItem(row, this.clock.now()),
      versionId: row.version_id,
      content: { ...row.content, components: row.components },
      overrides: row.overrides,
      rightsHistory,
      history,
    };
  }
}

const BY_ID = `SELECT ${ARTICLE_COLUMNS}, a.components, a.overrides, a.updated_at, v.content
  FROM catalogue.article a
  JOIN catalogue.title t ON t.id = a.title_id
  JOIN catalogue.article_version v ON v.id = a.version_id
  WHERE a.id = $1`;
const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;
const RIGHTS_HISTORY = `SELECT component_id AS "componentId", from_status AS "fromStatus", status, reason,
    to_char(at AT TIME ZONE 'UTC', ${ISO}) AS at, actor_kind AS "actorKind", actor_id AS "actorId"
  FROM catalogue.rights_override WHERE article_id = $1 ORDER BY position DESC LIMIT 200`;
const HISTORY = `SELECT change, from_state AS "fromState", to_state AS "toState", version, reason,
    to_char(at AT TIME ZONE 'UTC', ${ISO}) AS at, actor_kind AS "actorKind", actor_id AS "actorId"
  FROM catalogue.article_change WHERE article_id = $1 ORDER BY position DESC LIMIT 200`;
