import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { buildQueries, joinQueries, wordsNeeded, type ConfigQuery } from './build-tsquery.js';
import { toFacets, type FacetRow, type Facets } from './facets.js';
import type { AskedWords } from './highlight.js';
import { Lexemes } from './lexemes.js';
import { parseQuery, type QueryTerm } from './parse-query.js';
import { configOf, CONFIGS } from './search-config.js';
import { addFilters, Conditions, marksOf, type SearchFilters } from './search-filters.js';
import { readPlace, writePlace, type SearchOrder, type SearchPlace } from './search-place.js';
import { candidates, FACETS, pageByDate, pageByRank, pageRows, type Shape } from './search-sql.js';
import { Spelling } from './spelling.js';

/** So many of the newest matches are ranked and counted by facet; a page says when there are more. */
export const MOST_RANKED = 2_000;
/** Up to so many expected matches are all looked at to find the newest. */
const MOST_DIRECT = 20_000;
/** From so many on, by date, the next match is never far. */
const MOST_WALKED_FROM = 40_000;

export interface IndexSearch {
  q: string | undefined;
  filters: SearchFilters;
  sort: SearchOrder | undefined;
  cursor: string | undefined;
  limit: number;
  now: Date;
  isPublic: boolean;
  /** SQL over the article `a`, its title `t` and its version `v`; must name `a.id`. */
  columns: string;
}

interface IndexFacts {
  about: { count: number; isExact: boolean };
  /** How many of the newest matches were ranked and counted by facet; `isBounded` when there are more. */
  ranked: { count: number; isBounded: boolean };
  facets: Facets;
}

/** What is told of all results. All but the order comes with the first page only. */
export type ResultsTold = { order: SearchOrder } & { [Told in keyof IndexFacts]: IndexFacts[Told] | null };

export const NO_RESULTS: ResultsTold = {
  order: 'relevance',
  about: { count: 0, isExact: true },
  ranked: { count: 0, isBounded: false },
  facets: toFacets([]),
};

export const toldOf = ({ order, facts }: IndexPage<object>): ResultsTold => ({
  order,
  about: facts?.about ?? null,
  ranked: facts?.ranked ?? null,
  facets: facts?.facets ?? null,
});

export interface IndexPage<Row> {
  order: SearchOrder;
  rows: Row[];
  nextCursor: string | null;
  facts: IndexFacts | null;
  asked: AskedWords;
}

type Placed = { id: string; rank: number; place: string };

interface Asked extends AskedWords {
  queries: ConfigQuery[];
  /** Over all languages, with the marks; null when neither words nor marks are asked. */
  joined: string | null;
}

interface Answer<Row> {
  rows: (Row & Placed)[];
  found: number | null;
  facets: FacetRow[] | null;
  newest_at: string | null;
  newest_id: string | null;
}

/** The index of all articles. The first page costs an estimate and one read, later pages one read. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly reads: Reads,
    private readonly lexemes: Lexemes,
    private readonly spelling: Spelling,
  ) {}

  /** @throws database.bad-cursor */
  async find<Row extends { id: string }>(search: IndexSearch): Promise<IndexPage<Row>> {
    const terms = parseQuery(search.q);
    const wanted = search.sort ?? 'relevance';
    const order: SearchOrder = terms.some(({ isExcluded }) => !isExcluded) ? wanted : 'date';
    const place = readPlace(search.cursor, order);
    const asked = await this.ask(terms, search.filters);
    const estimate = place || asked.joined === null ? null : await this.estimate(asked.joined, search);
    const shape = place?.shape ?? shapeFor(asked.joined, estimate);
    const statement = buildStatement(search, asked, order, shape, place);
    const [answer] = await this.reads.query<Answer<Row>>(statement.sql, statement.parameters);
    const facts = place ? null : await this.facts(answer!, estimate, search);
    const nextShape = order === 'date' && shape === 'sliced' ? shapeOfDeepPages(terms, estimate) : shape;
    return { ...pageOf(answer!, search.limit, order, nextShape, place), facts, asked };
  }

  private async ask(terms: readonly QueryTerm[], filters: SearchFilters): Promise<Asked> {
    const completions = await this.spelling.completions(terms);
    const configs = filters.language ? [configOf(filters.language)] : CONFIGS;
    const lexemeOf = await this.lexemes.ofAll(wordsNeeded(terms, completions), configs);
    const queries = buildQueries(terms, completions, lexemeOf, configs);
    return { terms, completions, lexemeOf, queries, joined: joinQueries(queries, marksOf(filters)) };
  }

  private async facts(
    answer: Omit<Answer<object>, 'rows'>,
    estimate: number | null,
    search: IndexSearch,
  ): Promise<IndexFacts> {
    const count = answer.found ?? 0;
    const isBounded = count >= MOST_RANKED;
    const expected = isBounded ? (estimate ?? (await this.estimate(null, search))) : count;
    const about = isBounded ? { count: rounded(Math.max(expected, count)), isExact: false } : { count, isExact: true };
    return { about, ranked: { count, isBounded }, facets: toFacets(answer.facets ?? []) };
  }

  /** How many matches PostgreSQL expects, by its statistics; costs no scan. */
  private async estimate(query: string | null, search: IndexSearch): Promise<number> {
    const conditions = new Conditions();
    if (query !== null) conditions.add(`s.lexemes @@ ${conditions.value(query)}::tsquery`);
    // Marks are in the query; their columns would be counted twice.
    const { from, to, state } = search.filters;
    addFilters(conditions, { from, to, state }, search.now, search.isPublic);
    const [row] = await this.reads.query<Explained>(
      `EXPLAIN (FORMAT JSON) SELECT 1 FROM catalogue.article_search s WHERE ${conditions.sql}`,
      conditions.parameters,
    );
    return row!['QUERY PLAN'][0].Plan['Plan Rows'];
  }
}

interface Explained {
  'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }];
}

function shapeFor(query: string | null, estimate: number | null): Shape {
  if (query === null) return 'walk';
  return (estimate ?? 0) > MOST_DIRECT ? 'sliced' : 'direct';
}

/** Very common words are walked by date once the first page has been counted, unless words must stand side by side. */
function shapeOfDeepPages(terms: readonly QueryTerm[], estimate: number | null): Shape {
  const hasPhrase = terms.some(({ words }) => words.length > 1);
  return !hasPhrase && (estimate ?? 0) > MOST_WALKED_FROM ? 'walk' : 'sliced';
}

/** Two digits are as much as an estimate knows. */
const rounded = (count: number): number => (count < 100 ? count : Number(count.toPrecision(2)));

function buildStatement(
  search: IndexSearch,
  asked: Asked,
  order: SearchOrder,
  shape: Shape,
  place: SearchPlace | null,
): { sql: string; parameters: unknown[] } {
  const conditions = new Conditions();
  const query = asked.joined === null ? null : conditions.value(asked.joined);
  addFilters(conditions, search.filters, search.now, search.isPublic);
  const [operator, edge] = order === 'date' ? (['<', place] as const) : (['<=', place?.newest] as const);
  if (edge) {
    const [at, id] = [conditions.value(edge.sortAt), conditions.value(edge.id)];
    conditions.add(`(s.sort_at, s.article_id) ${operator} (${at}::timestamptz, ${id}::uuid)`);
  }
  const limit = conditions.value(search.limit + 1);
  const isShort = order === 'date' && place !== null;
  const names = {
    query,
    limit: isShort ? limit : String(MOST_RANKED),
    before: edge && shape === 'sliced' ? conditions.value(edge.sortAt) : null,
  };
  const found = candidates(shape, conditions, names);
  const page = order === 'date' ? pageByDate(limit) : rankedPage(conditions, asked, place, limit);
  const facts = place
    ? 'NULL::int AS found, NULL::json AS facets, NULL::text AS newest_at, NULL::uuid AS newest_id'
    : `(SELECT count(*)::int FROM candidate) AS found, ${FACETS} AS facets, ${NEWEST}`;
  const sql = `WITH ${found}, ${page} SELECT ${pageRows(search.columns)} AS rows, ${facts}`;
  return { sql, parameters: conditions.parameters };
}

const NEWEST = `
  (SELECT to_char(sort_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM candidate ORDER BY sort_at DESC, article_id DESC LIMIT 1) AS newest_at,
  (SELECT article_id FROM candidate ORDER BY sort_at DESC, article_id DESC LIMIT 1) AS newest_id`;

function rankedPage(conditions: Conditions, asked: Asked, place: SearchPlace | null, limit: string): string {
  const config = conditions.value(asked.queries.map((query) => query.config));
  const text = conditions.value(asked.queries.map((query) => query.text));
  const bound = place
    ? `(${conditions.value(place.rank)}::real, ${conditions.value(place.sortAt)}::timestamptz, ${conditions.value(place.id)}::uuid)`
    : null;
  return pageByRank({ config, text }, bound, limit);
}

function pageOf<Row extends { id: string }>(
  { rows, newest_at, newest_id }: Answer<Row>,
  limit: number,
  order: SearchOrder,
  shape: Shape,
  place: SearchPlace | null,
): Pick<IndexPage<Row>, 'order' | 'rows' | 'nextCursor'> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  if (rows.length <= limit || !last) return { order, rows: page, nextCursor: null };
  const newest = place?.newest ?? { sortAt: newest_at!, id: newest_id! };
  const next = { shape, rank: last.rank, sortAt: last.place, id: last.id, newest };
  return { order, rows: page, nextCursor: writePlace(order, next) };
}
