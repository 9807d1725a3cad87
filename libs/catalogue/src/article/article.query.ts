import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { articleNotFound } from '../catalogue.errors.js';
import { urlKey } from '../ingestion/url-key.js';
import type { ArticleComponent, ArticleContent } from './article-content.js';
import { ARTICLE_COLUMNS, toArticleView, type ArticleView, type ViewRow } from './article-view.js';
import type { ArticleState } from './article.states.js';

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

  /** As `publicView`, by an address that is known already; null when it is not. Nothing is fetched. One statement. */
  async at(url: URL): Promise<ArticleView | null> {
    const row = await this.reads.one<ViewRow>(VIEW_BY_ADDRESS, [urlKey(url)]);
    return row ? toArticleView(row, this.clock.now()) : null;
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
