import { createHash } from 'node:crypto';
import type { Tx } from '#platform/database';
import type { ArticleContent } from '../article/article-content.js';
import { searchTexts } from './search-texts.js';

/** One in so many articles counts a word, for as many: counting each would make imports wait for one another. */
const COUNTED_ONCE_IN = 16;

/**
 * Writes what an article is found by, in the transaction that stores it; its state, rights and facets follow the article
 * by a trigger. One statement.
 */
export async function indexArticle(tx: Tx, articleId: string, content: ArticleContent): Promise<void> {
  const { headline, aside, body, words } = searchTexts(content);
  const counted = words.filter((word) => isCounted(articleId, word));
  await tx.query(INDEX, [articleId, headline, aside, body, words, counted, COUNTED_ONCE_IN]);
}

/** By chance, yet the same for one article and word every time. */
const isCounted = (articleId: string, word: string): boolean =>
  createHash('md5').update(`${articleId} ${word}`).digest()[0]! % COUNTED_ONCE_IN === 0;

/** Words are locked in the order of their letters, so that two imports never wait for each other. */
const INDEX = `
  WITH new_word AS (
    INSERT INTO catalogue.search_word (word, articles)
    SELECT word, 1 FROM unnest($5::text[]) AS w (word) ORDER BY word COLLATE "C" ON CONFLICT DO NOTHING
  ), counted AS (
    UPDATE catalogue.search_word w SET articles = w.articles + $7::int
    FROM (SELECT word FROM catalogue.search_word WHERE word = ANY($6::text[]) ORDER BY word FOR UPDATE) c
    WHERE w.word = c.word
  )
  INSERT INTO catalogue.article_search AS s
    (article_id, sort_at, visible_from, title_id, config, language, text_rights, section, lexemes)
  SELECT a.id, a.sort_at,
    CASE a.state WHEN 'live' THEN '-infinity' WHEN 'killed' THEN 'infinity' ELSE a.embargoed_until END,
    a.title_id, c.config, split_part(lower(a.language), '-', 1), a.text_rights, a.section,
    setweight(to_tsvector(c.config::regconfig, $2), 'A') || setweight(to_tsvector(c.config::regconfig, $3), 'B')
      || setweight(to_tsvector('simple', $2 || ' ' || $3), 'C') || to_tsvector(c.config::regconfig, $4)
      || catalogue.search_marks(a)
  FROM catalogue.article a, catalogue.search_config(a.language) AS c (config)
  WHERE a.id = $1
  ON CONFLICT (article_id) DO UPDATE SET config = excluded.config, language = excluded.language,
    sort_at = excluded.sort_at, visible_from = excluded.visible_from, title_id = excluded.title_id,
    text_rights = excluded.text_rights, section = excluded.section, lexemes = excluded.lexemes`;
