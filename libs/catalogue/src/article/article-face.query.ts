import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { ArticleView } from './article-view.js';
import { ArticleQuery } from './article.query.js';

/** An article's public view with what only its page's markup says. */
export interface ArticleFace {
  article: ArticleView;
  /** Names, as the article says them. */
  authors: string[];
  /** ISO 8601 with the newsroom's zone. */
  modifiedAt: string | null;
}

type Said = Omit<ArticleFace, 'article'>;

const SAID = `SELECT content->'authors' AS authors, content->>'modifiedAt' AS "modifiedAt"
  FROM catalogue.article_version WHERE id = $1`;

/** What the head of an article's public page says: for search engines and those who share its link. */
@Injectable()
export class ArticleFaceQuery {
  constructor(
    private readonly articles: ArticleQuery,
    private readonly reads: Reads,
  ) {}

  /** Two statements; one for an article that is not live, of which nothing is said. @throws catalogue.article-not-found */
  async of(articleId: string): Promise<ArticleFace> {
    const article = await this.articles.publicView(articleId);
    const said = article.state === 'live' ? await this.reads.one<Said>(SAID, [article.versionId]) : undefined;
    return { article, authors: said?.authors ?? [], modifiedAt: said?.modifiedAt ?? null };
  }
}
