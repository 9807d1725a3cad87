import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { articleNotFound } from '../catalogue.errors.js';
import { FOUND_COLUMNS, toArticleFound, type ArticleFound, type FoundRow } from './article-found.js';

const MOST = 6;
/** So many of an article's rarest words are looked for elsewhere; the commoner ones stand in everything. */
const TELLING = 8;
const MOST_RANKED = 500;

/**
 * The rarest words of headline, standfirst and byline that at least one other article has, as their language writes them;
 * then the newest articles of that language that have any of them, those with most first.
 */
const RELATED = `
  WITH this AS (
    SELECT s.article_id, s.config, s.lexemes FROM catalogue.article_search s
    WHERE s.article_id = $1 AND s.visible_from <= $2
  ), told AS (
    SELECT (tsvector_to_array(to_tsvector(this.config::regconfig, w.word)))[1] AS lexeme, min(w.articles) AS articles
    FROM this CROSS JOIN LATERAL unnest(ts_filter(this.lexemes, '{c}')) AS l (lexeme, positions, weights)
    JOIN catalogue.search_word w ON w.word = l.lexeme
    WHERE length(w.word) > 3
    GROUP BY 1
  ), telling AS (
    SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS query
    FROM (SELECT lexeme FROM told WHERE lexeme IS NOT NULL ORDER BY articles, lexeme LIMIT ${TELLING}) t
  ), candidate AS MATERIALIZED (
    SELECT s.article_id, s.sort_at, s.lexemes FROM telling, this, catalogue.article_search s
    WHERE s.lexemes @@ (telling.query && quote_literal('~c' || this.config)::tsquery)
      AND s.article_id <> $1 AND s.visible_from <= $2
    ORDER BY s.sort_at DESC, s.article_id DESC LIMIT ${MOST_RANKED}
  ), page AS (
    SELECT c.article_id, c.sort_at, ts_rank('{0.05, 0.1, 0.5, 1}', c.lexemes, telling.query) AS rank
    FROM candidate c, telling ORDER BY rank DESC, c.sort_at DESC LIMIT $3
  )
  SELECT ${FOUND_COLUMNS} FROM page p
  JOIN catalogue.article a ON a.id = p.article_id JOIN catalogue.title t ON t.id = a.title_id
  ORDER BY p.rank DESC, p.sort_at DESC, a.id`;

@Injectable()
export class RelatedArticles {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Live articles that tell of the same; none for one that is not live itself. @throws catalogue.article-not-found */
  async of(articleId: string): Promise<ArticleFound[]> {
    if (!isId(articleId)) throw articleNotFound();
    const rows = await this.reads.query<FoundRow>(RELATED, [articleId, this.clock.now(), MOST]);
    return rows.map((row) => toArticleFound(row));
  }
}
