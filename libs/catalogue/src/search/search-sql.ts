import type { Conditions } from './search-filters.js';

/**
 * Three ways to the newest matches:
 * - `direct`: the index of lexemes names them all; for up to some ten thousand.
 * - `sliced`: month by month, newest first, then all that is left, and no further than needed; for words that stand in
 *   very many articles.
 * - `walk`: by date, looking at each article; for lists without words, and deep pages of very common ones.
 */
export type Shape = 'direct' | 'sliced' | 'walk';
export const SHAPES: readonly Shape[] = ['direct', 'sliced', 'walk'];

const COLUMNS = 's.article_id, s.sort_at, s.title_id, s.section, s.language, s.text_rights, s.config, s.lexemes';
const NEWEST_FIRST = 'sort_at DESC, article_id DESC';

export interface CandidateNames {
  query: string | null;
  limit: string;
  /** A time behind which nothing is wanted, or null. */
  before: string | null;
  /** How many of the newest months are looked at one by one; for `sliced`. */
  months: number;
}

/** The newest articles that match, as the relation `candidate`; `names` are those of parameters. */
export function candidates(shape: Shape, conditions: Conditions, names: CandidateNames): string {
  const where = conditions.sql;
  const { query, limit } = names;
  if (shape === 'direct') {
    // OFFSET 0 keeps the planner from walking by date and looking at each article.
    return `candidate AS MATERIALIZED (
      SELECT * FROM (
        SELECT ${COLUMNS} FROM catalogue.article_search s WHERE s.lexemes @@ ${query}::tsquery AND ${where} OFFSET 0
      ) found ORDER BY ${NEWEST_FIRST} LIMIT ${limit})`;
  }
  if (shape === 'sliced') return `candidate AS MATERIALIZED (${sliced(where, names)} LIMIT ${limit})`;
  // Said so that the planner cannot go by the index of lexemes and sort.
  const matches = query === null ? 'true' : `(s.lexemes @@ ${query}::tsquery) IS TRUE`;
  return `candidate AS MATERIALIZED (
      SELECT ${COLUMNS} FROM catalogue.article_search s WHERE ${where} AND ${matches}
      ORDER BY s.sort_at DESC, s.article_id DESC LIMIT ${limit})`;
}

const monthOf = (time: string): string => `date_trunc('month', (${time}) AT TIME ZONE 'UTC')`;

/**
 * Slices follow each other in a nested loop, which a LIMIT around it ends as soon as there is enough. The mark of a month
 * keeps the index from reading what is older; the last slice goes without, so that there are never many.
 */
function sliced(where: string, { query, limit, before, months }: CandidateNames): string {
  const newest = 'SELECT max(sort_at) FROM catalogue.article_search';
  const from = before === null ? newest : `least((${newest}), ${before}::timestamptz)`;
  return `
  SELECT c.* FROM (
    SELECT CASE WHEN n < ${months} THEN ('~m' || to_char(top - n * interval '1 month', 'YYYYMM'))::tsquery END AS mark,
      CASE WHEN n = ${months} THEN (top - (n - 1) * interval '1 month') AT TIME ZONE 'UTC' END AS until
    FROM (SELECT ${monthOf(from)} AS top, ${monthOf('SELECT min(sort_at) FROM catalogue.article_search')} AS bottom OFFSET 0) b
    JOIN generate_series(0, ${months}) n ON top - n * interval '1 month' >= bottom
    ORDER BY n
  ) slice CROSS JOIN LATERAL (
    SELECT ${COLUMNS} FROM catalogue.article_search s
    WHERE s.lexemes @@ coalesce(${query}::tsquery && slice.mark, ${query}::tsquery)
      AND (slice.until IS NULL OR s.sort_at < slice.until) AND ${where}
    ORDER BY s.sort_at DESC, s.article_id DESC LIMIT ${limit}
  ) c`;
}

const REASONS = `
    UNION ALL SELECT * FROM (
      SELECT 'reason' AS facet, substr(mark, 3) AS value, NULL AS label, count(*)::int AS articles
      FROM candidate c JOIN catalogue.article a ON a.id = c.article_id, unnest(catalogue.reason_marks(a.components)) mark
      WHERE mark LIKE '~k%' GROUP BY mark ORDER BY 4 DESC, 2 LIMIT 40
    ) r`;

/** Facets of the candidates, by the relation `candidate`: one row for each value of each. */
export const facetsOf = (withReasons: boolean): string => `(
  SELECT coalesce(json_agg(f), '[]') FROM ((

    SELECT CASE WHEN grouping(c.title_id) = 0 THEN 'title' WHEN grouping(c.section) = 0 THEN 'section'
        WHEN grouping(c.language) = 0 THEN 'language' WHEN grouping(c.text_rights) = 0 THEN 'rights' ELSE 'year' END AS facet,
      coalesce(c.title_id::text, c.section, c.language, c.text_rights, c.year::text) AS value,
      (SELECT t.name FROM catalogue.title t WHERE t.id = c.title_id) AS label, count(*)::int AS articles
    FROM (SELECT *, extract(year FROM sort_at AT TIME ZONE 'UTC')::int AS year FROM candidate) c
    GROUP BY GROUPING SETS ((c.title_id), (c.section), (c.language), (c.text_rights), (c.year))
    ORDER BY 4 DESC, 2)${withReasons ? REASONS : ''}
  ) f WHERE f.value IS NOT NULL)`;

/** Headline over standfirst, byline and captions, over the plain forms of both, over the body: `{D, C, B, A}`. */
const WEIGHTS = `'{0.1, 0.2, 0.5, 1}'`;
/** Divided by 1 + the logarithm of the length, so that long articles do not win by their length alone. */
const BY_LENGTH = 1;

/** The page of the candidates, by the relation `page`. `bound` names the last row of the page before. */
export function pageByRank(queries: { config: string; text: string }, bound: string | null, limit: string): string {
  return `ranked AS (
      SELECT c.article_id, c.sort_at, ts_rank(${WEIGHTS}, c.lexemes, q.query, ${BY_LENGTH}) AS rank
      FROM candidate c
      JOIN (SELECT config, text::tsquery AS query FROM unnest(${queries.config}::text[], ${queries.text}::text[]) AS u (config, text)) q
        ON q.config = c.config
    ), page AS (
      SELECT * FROM ranked r WHERE ${bound === null ? 'true' : `(r.rank, r.sort_at, r.article_id) < ${bound}`}
      ORDER BY r.rank DESC, r.sort_at DESC, r.article_id DESC LIMIT ${limit}
    )`;
}

export const pageByDate = (limit: string): string =>
  `page AS (SELECT article_id, sort_at, 0::real AS rank FROM candidate ORDER BY ${NEWEST_FIRST} LIMIT ${limit})`;

/** The page's rows in their order, with `columns` of the article `a`, its title `t` and its version `v`. */
export const pageRows = (columns: string): string => `
  SELECT p.rank, p.sort_at AS place_at, ${instant('p.sort_at')} AS place, ${columns}
  FROM page p JOIN catalogue.article a ON a.id = p.article_id
  JOIN catalogue.title t ON t.id = a.title_id JOIN catalogue.article_version v ON v.id = a.version_id
  ORDER BY p.rank DESC, p.sort_at DESC, p.article_id DESC`;

/** The same as one JSON value, beside what is told of all. */
export const pageRowsAsJson = (columns: string): string => `(
  SELECT coalesce(json_agg(i ORDER BY i.rank DESC, i.place_at DESC, i.id DESC), '[]') FROM (${pageRows(columns)}) i)`;

/** A time in UTC to the microsecond, as cursors carry it. */
export const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
