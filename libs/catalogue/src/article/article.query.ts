import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '#libs/kernel';
import { pageSize, Reads, toPage, type Page } from '#platform/database';
import { articleNotFound } from '../catalogue.errors.js';
import type { ArticleComponent, ArticleContent } from './article-content.js';
import { findsNothing, idFilter, placeKey, readPlace, timeFilter, toTsQuery } from './article-search.js';
import {
  ARTICLE_COLUMNS,
  toArticleView,
  toListItem,
  type ArticleListItem,
  type ArticleRow,
  type ArticleView,
  type ViewRow,
} from './article-view.js';
import type { ArticleState } from './article.states.js';

export interface ArticleSearch {
  q?: string;
  /** A title's id. */
  title?: string;
  section?: string;
  /** BCP 47; `en` finds `en-GB` too. */
  language?: string;
  /** Published from this day on, ISO 8601. */
  from?: string;
  /** Published before this day, ISO 8601. */
  to?: string;
  cursor?: string;
  limit?: number;
}

/** A version of an article, whole; for staff, packaging and whoever holds a licence on it. */
export interface StoredArticle {
  articleId: string;
  versionId: string;
  version: number;
  titleId: string;
  titleName: string;
  state: ArticleState;
  /** Rights of components that are still in the article are those of today, overrides included. */
  content: ArticleContent;
}

/** The live articles of an article list, newest first; `$1` is the time that counts. */
const LIVE = `(a.state = 'live' OR (a.state = 'embargoed' AND a.embargoed_until <= $1))`;

@Injectable()
export class ArticleQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What anybody may see of an article. One statement. @throws catalogue.article-not-found */
  async publicView(articleId: string): Promise<ArticleView> {
    const row = isId(articleId) ? await this.reads.one<ViewRow>(VIEW_BY_ID, [articleId]) : undefined;
    if (!row) throw articleNotFound();
    return toArticleView(row, this.clock.now());
  }

  /** As `publicView`, by an address that is known already; null when it is not. One statement. */
  async byAddress(urlKey: string): Promise<ArticleView | null> {
    const row = await this.reads.one<ViewRow>(VIEW_BY_ADDRESS, [urlKey]);
    return row ? toArticleView(row, this.clock.now()) : null;
  }

  /** Live articles, newest first, by words and facets. @throws database.bad-cursor */
  async search(search: ArticleSearch): Promise<Page<ArticleListItem>> {
    const limit = pageSize(search.limit);
    const place = readPlace(search.cursor);
    if (findsNothing(search.q)) return { items: [], nextCursor: null };
    const rows = await this.reads.query<ArticleRow>(
      `SELECT ${ARTICLE_COLUMNS}
       FROM catalogue.article a JOIN catalogue.title t ON t.id = a.title_id
       WHERE ${LIVE}
         AND ($2::text IS NULL OR a.search @@ to_tsquery('simple', $2))
         AND ($3::uuid IS NULL OR a.title_id = $3)
         AND ($4::text IS NULL OR lower(a.section) = lower($4))
         AND ($5::text IS NULL OR lower(a.language) = lower($5) OR lower(a.language) LIKE lower($5) || '-%')
         AND ($6::timestamptz IS NULL OR a.sort_at >= $6) AND ($7::timestamptz IS NULL OR a.sort_at < $7)
         AND ($8::timestamptz IS NULL OR (a.sort_at, a.id) < ($8, $9::uuid))
       ORDER BY a.sort_at DESC, a.id DESC LIMIT $10`,
      [
        this.clock.now(),
        toTsQuery(search.q),
        idFilter(search.title),
        search.section ?? null,
        search.language?.replace(/[%_\\]/g, '') ?? null,
        timeFilter(search.from),
        timeFilter(search.to),
        place.sortAt,
        place.id,
        limit + 1,
      ],
    );
    const page = toPage(rows, limit, placeKey);
    return { items: page.items.map(toListItem), nextCursor: page.nextCursor };
  }

  /** One version, whole. @throws catalogue.article-not-found */
  async wholeVersion(versionId: string): Promise<StoredArticle> {
    const row = isId(versionId) ? await this.reads.one<WholeRow>(WHOLE_VERSION, [versionId]) : undefined;
    if (!row) throw articleNotFound();
    const { content, components, ...rest } = row;
    return { ...rest, content: { ...content, components: content.components.map(withPresentRights(components)) } };
  }
}

type WholeRow = Omit<StoredArticle, 'content'> & { content: ArticleContent; components: ArticleComponent[] };

const withPresentRights = (present: readonly ArticleComponent[]) => {
  const rights = new Map(present.map((component) => [component.id, component.rights]));
  return (component: ArticleComponent): ArticleComponent => ({
    ...component,
    rights: rights.get(component.id) ?? component.rights,
  });
};

const VIEW = `SELECT ${ARTICLE_COLUMNS}, a.components, v.preview
  FROM catalogue.article a
  JOIN catalogue.title t ON t.id = a.title_id
  JOIN catalogue.article_version v ON v.id = a.version_id`;
const VIEW_BY_ID = `${VIEW} WHERE a.id = $1`;
const VIEW_BY_ADDRESS = `${VIEW} JOIN catalogue.article_address d ON d.article_id = a.id WHERE d.url_key = $1`;
const WHOLE_VERSION = `
  SELECT v.article_id AS "articleId", v.id AS "versionId", v.version, a.title_id AS "titleId", t.name AS "titleName",
         a.state, v.content, a.components
  FROM catalogue.article_version v
  JOIN catalogue.article a ON a.id = v.article_id
  JOIN catalogue.title t ON t.id = a.title_id
  WHERE v.id = $1`;
