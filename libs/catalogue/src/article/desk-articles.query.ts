import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { pageSize, Reads, type Page } from '#platform/database';
import { articleNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import type { ArticleComponent, ArticleContent, RightsStatus } from './article-content.js';
import { ARTICLE_COLUMNS, toListItem, type ArticleListItem, type ArticleRow } from './article-view.js';
import type { OverrideMark } from './article.entity.js';
import { findsNothing } from '../search/parse-query.js';
import type { SearchFilters } from '../search/search-filters.js';
import { NO_RESULTS, SearchIndex, toldOf, type ResultsTold } from '../search/search-index.js';
import type { SearchOrder } from '../search/search-place.js';
import { stateAt, type ArticleState } from './article.states.js';

export interface DeskArticleSearch extends SearchFilters {
  q?: string | undefined;
  sort?: SearchOrder | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
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
  /** Of staff, as they were called then. */
  actorName: string | null;
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
  /** Of staff, as they were called then. */
  actorName: string | null;
}

export type DeskArticleResults = Page<DeskArticleItem> & ResultsTold;

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

/** As JSON brings it: times are texts. */
type DeskListRow = Omit<DeskRow, 'embargoed_until' | 'updated_at' | 'sort_at'> & {
  embargoed_until: string | null;
  updated_at: string;
  sort_at: string;
};

const withTimes = (row: DeskListRow): DeskRow => ({
  ...row,
  embargoed_until: row.embargoed_until === null ? null : new Date(row.embargoed_until),
  updated_at: new Date(row.updated_at),
  sort_at: new Date(row.sort_at),
});

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
    private readonly index: SearchIndex,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Articles of every state, by words and facets. @throws database.bad-cursor */
  async list(actor: Actor, search: DeskArticleSearch): Promise<DeskArticleResults> {
    authorise(actor, ReadArticles);
    if (findsNothing(search.q)) return { items: [], nextCursor: null, ...NO_RESULTS };
    const { q, sort, cursor, limit, ...filters } = search;
    const now = this.clock.now();
    const page = await this.index.find<DeskListRow>({
      ...{ q, filters, sort, cursor, now, isPublic: false },
      limit: pageSize(limit),
      columns: `${ARTICLE_COLUMNS}, a.components, a.overrides, a.updated_at`,
    });
    return {
      items: page.rows.map((row) => toDeskItem(withTimes(row), now)),
      nextCursor: page.nextCursor,
      ...toldOf(page),
    };
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
    to_char(at AT TIME ZONE 'UTC', ${ISO}) AS at, actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName"
  FROM catalogue.rights_override WHERE article_id = $1 ORDER BY position DESC LIMIT 200`;
const HISTORY = `SELECT change, from_state AS "fromState", to_state AS "toState", version, reason,
    to_char(at AT TIME ZONE 'UTC', ${ISO}) AS at, actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName"
  FROM catalogue.article_change WHERE article_id = $1 ORDER BY position DESC LIMIT 200`;
