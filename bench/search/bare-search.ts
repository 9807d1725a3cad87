import pg from 'pg';
import type { ArticleSearch } from '../../libs/catalogue/src/search/search-articles.query.js';
import { CONFIGS } from '../../libs/catalogue/src/search/search-config.js';
import { PAGE } from './cases.js';

export interface BareResult {
  ids: string[];
  count: number;
}

/** As one writes a search by hand: the words in each language, the newest two thousand matches, ranked, with facets and snippets. */
const FIRST_PAGE = (filters: string): string => `
  WITH candidate AS MATERIALIZED (
    SELECT s.* FROM catalogue.article_search s
    WHERE s.lexemes @@ $1::tsquery AND s.visible_from <= now() ${filters}
    ORDER BY s.sort_at DESC, s.article_id DESC LIMIT 2000
  ), page AS (
    SELECT c.article_id, c.sort_at, ts_rank('{0.1, 0.2, 0.5, 1}', c.lexemes, CASE c.config
        WHEN 'english' THEN $2::tsquery WHEN 'arabic' THEN $3::tsquery WHEN 'french' THEN $4::tsquery
        WHEN 'german' THEN $5::tsquery ELSE $6::tsquery END, 1) AS rank
    FROM candidate c ORDER BY rank DESC, c.sort_at DESC, c.article_id DESC LIMIT ${PAGE + 1}
  )
  SELECT a.id, a.headline, a.standfirst, a.byline, a.section, a.language, a.direction, a.published_text, a.word_count,
    a.text_rights, a.canonical_url, t.id AS title_id, t.name AS title_name, p.rank,
    ts_headline('simple', a.standfirst || ' ' || (v.preview->0->>'text'), $6::tsquery) AS snippet,
    jsonb_path_query_first(a.components, '$[*] ? (@.kind == "image" && @.rights.status == "licensable")') AS image,
    (SELECT count(*) FROM candidate) AS found,
    CASE WHEN row_number() OVER (ORDER BY p.rank DESC, p.sort_at DESC, p.article_id DESC) = 1 THEN (
      SELECT json_agg(f) FROM (
        SELECT c.title_id, c.section, c.language, c.text_rights, c.year, count(*)
        FROM (SELECT *, extract(year FROM sort_at) AS year FROM candidate) c
        GROUP BY GROUPING SETS ((c.title_id), (c.section), (c.language), (c.text_rights), (c.year))
      ) f
    ) END AS facets
  FROM page p JOIN catalogue.article a ON a.id = p.article_id JOIN catalogue.title t ON t.id = a.title_id
  JOIN catalogue.article_version v ON v.id = a.version_id
  ORDER BY p.rank DESC, p.sort_at DESC, p.article_id DESC`;

const DEEP_PAGE = (matches: string, snippet: string): string => `
  SELECT a.id, a.headline, a.standfirst, a.byline, a.section, a.language, a.direction, a.published_text, a.word_count,
    a.text_rights, a.canonical_url, t.id AS title_id, t.name AS title_name, s.sort_at, ${snippet}
    jsonb_path_query_first(a.components, '$[*] ? (@.kind == "image" && @.rights.status == "licensable")') AS image
  FROM catalogue.article_search s JOIN catalogue.article a ON a.id = s.article_id JOIN catalogue.title t ON t.id = a.title_id
  JOIN catalogue.article_version v ON v.id = a.version_id
  WHERE s.visible_from <= now() AND (s.sort_at, s.article_id) < ($1::timestamptz, $2::uuid) ${matches}
  ORDER BY s.sort_at DESC, s.article_id DESC LIMIT ${PAGE + 1}`;

const SNIPPET = (query: string): string =>
  `ts_headline('simple', a.standfirst || ' ' || (v.preview->0->>'text'), ${query}::tsquery) AS snippet,`;

/** The comparator: node-postgres and one statement by hand for what the product answers, planned for its own values. */
export class BareSearch {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<BareSearch> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new BareSearch(client);
  }

  async firstPage({ q, section, rights }: ArticleSearch): Promise<BareResult> {
    const { joined, queries } = await this.queriesOf(q!);
    const marks = [...(section ? [`'~s${section.toLowerCase()}'`] : []), ...(rights ? [`'~r${rights}'`] : [])];
    const { rows } = await this.client.query<{ id: string; found: string }>(FIRST_PAGE(''), [
      [`(${joined})`, ...marks].join(' & '),
      ...queries,
    ]);
    return { ids: rows.slice(0, PAGE).map(({ id }) => id), count: Number(rows[0]?.found ?? 0) };
  }

  async deepPage(q: string | undefined, place: { sortAt: string; id: string }): Promise<BareResult> {
    const matches = q === undefined ? '' : 'AND s.lexemes @@ $3::tsquery';
    const asked = q === undefined ? null : await this.queriesOf(q);
    const parameters = asked ? [asked.joined, asked.queries.at(-1)] : [];
    const snippet = q === undefined ? '' : SNIPPET('$4');
    const { rows } = await this.client.query<{ id: string }>(DEEP_PAGE(matches, snippet), [
      place.sortAt,
      place.id,
      ...parameters,
    ]);
    return { ids: rows.slice(0, PAGE).map(({ id }) => id), count: rows.length };
  }

  /** Row number `n` of the articles that match, by date; not measured. */
  async placeOf(n: number, q: string | undefined): Promise<{ sortAt: string; id: string }> {
    const matches = q === undefined ? 'true' : 's.lexemes @@ $1::tsquery';
    const { rows } = await this.client.query<{ sort_at: string; id: string }>(
      `SELECT to_char(sort_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS sort_at, article_id AS id
       FROM catalogue.article_search s WHERE ${matches} ORDER BY s.sort_at DESC, s.article_id DESC OFFSET ${n} LIMIT 1`,
      q === undefined ? [] : [(await this.queriesOf(q)).joined],
    );
    return { sortAt: rows[0]!.sort_at, id: rows[0]!.id };
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async queriesOf(q: string): Promise<{ joined: string; queries: string[] }> {
    const isPhrase = q.startsWith('"');
    const read = isPhrase ? 'phraseto_tsquery' : 'plainto_tsquery';
    const { rows } = await this.client.query<{ config: string; query: string }>({
      name: read,
      text: `SELECT u.config, coalesce(nullif(${read}(u.config::regconfig, $1)::text, ''), ${read}('simple', $1)::text) AS query
             FROM unnest($2::text[]) WITH ORDINALITY AS u (config, n) ORDER BY n`,
      values: [q.replaceAll('"', ''), [...CONFIGS]],
    });
    const byQuery = new Map<string, string[]>();
    for (const { config, query } of rows) byQuery.set(query, [...(byQuery.get(query) ?? []), `'~c${config}'`]);
    const parts = [...byQuery].map(([query, configs]) => `((${query}) & (${configs.join(' | ')}))`);
    const joined = byQuery.size === 1 ? [...byQuery.keys()][0]! : parts.join(' | ');
    return { joined, queries: rows.map(({ query }) => query) };
  }
}
