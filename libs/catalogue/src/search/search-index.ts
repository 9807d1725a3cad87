import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { buildQueries, joinQueries, wordsNeeded, type ConfigQuery } from './build-tsquery.js';
import { toFacets, type DeskFacets, type FacetRow } from './facets.js';
import { Frequencies, type Expected } from './frequencies.js';
import type { AskedWords } from './highlight.js';
import { Lexemes } from './lexemes.js';
import { parseQuery, type QueryTerm } from './parse-query.js';
import { configOf, CONFIGS } from './search-config.js';
import { addFilters, Conditions, marksOf, type SearchFilters } from './search-filters.js';
import { readPlace, writePlace, type SearchOrder, type SearchPlace } from './search-place.js';
import {
  candidates,
  facetsOf,
  pageByDate,
  pageByRank,
  instant,
  pageRows,
  pageRowsAsJson,
  type Shape,
} from './search-sql.js';
import { lexemesIn, planSlices } from './plan-slices.js';
import { Spelling } from './spelling.js';

/** So many of the newest matches are ranked and counted by facet; a page says when there are more. */
export const MOST_RANKED = 2_000;
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
  facets: DeskFacets;
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
  marks: string[];
  /** Over all languages, with the marks; null when neither words nor marks are asked. */
  joined: string | null;
}

interface FirstAnswer<Row> {
  rows: (Row & Placed)[];
  found: number;
  facets: FacetRow[];
  newest: { sortAt: string; id: string } | null;
}

/** The index of all articles. A page is one read; an estimate joins the first where there is more than is counted. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly reads: Reads,
    private readonly lexemes: Lexemes,
    private readonly spelling: Spelling,
    private readonly frequencies: Frequencies,
  ) {}

  /** @throws database.bad-cursor */
  async find<Row extends { id: string }>(search: IndexSearch): Promise<IndexPage<Row>> {
    const terms = parseQuery(search.q);
    const wanted = search.sort ?? 'relevance';
    const order: SearchOrder = terms.some(({ isExcluded }) => !isExcluded) ? wanted : 'date';
    const place = readPlace(search.cursor, order);
    const asked = await this.ask(terms, search.filters);
    const expected = await this.frequencies.expected(asked.queries, asked.marks);
    const isShort = order === 'date' && place !== null;
    const slices = planSlices(expected, {
      wanted: isShort ? search.limit + 1 : MOST_RANKED,
      lexemes: lexemesIn(asked.joined),
      isPhrase: hasPhrase(terms),
    });
    const shape = place?.shape ?? (asked.joined === null ? 'walk' : slices.shape);
    const { sql, parameters } = buildStatement(search, asked, { order, shape, place, months: slices.months });
    if (place) {
      const rows = await this.reads.query<Row & Placed>(sql, parameters);
      return { ...pageOf({ rows, newest: place.newest }, search.limit, order, shape), facts: null, asked };
    }
    const [answer] = await this.reads.query<FirstAnswer<Row>>(sql, parameters);
    const nextShape = order === 'date' && shape === 'sliced' ? shapeOfDeepPages(terms, expected) : shape;
    const facts = await this.facts(answer!, asked.joined, search);
    return { ...pageOf(answer!, search.limit, order, nextShape), facts, asked };
  }

  private async ask(terms: readonly QueryTerm[], filters: SearchFilters): Promise<Asked> {
    const completions = await this.spelling.completions(terms);
    const configs = filters.language ? [configOf(filters.language)] : CONFIGS;
    const lexemeOf = await this.lexemes.ofAll(wordsNeeded(terms, completions), configs);
    const queries = buildQueries(terms, completions, lexemeOf, configs);
    const marks = marksOf(filters);
    return { terms, completions, lexemeOf, queries, marks, joined: joinQueries(queries, marks) };
  }

  private async facts(answer: FirstAnswer<object>, query: string | null, search: IndexSearch): Promise<IndexFacts> {
    const count = answer.found;
    const facets = toFacets(answer.facets);
    if (count < MOST_RANKED) return { about: { count, isExact: true }, ranked: { count, isBounded: false }, facets };
    const expected = await this.estimate(query, search);
    const about = { count: rounded(Math.max(expected, count)), isExact: false };
    return { about, ranked: { count, isBounded: true }, facets };
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

const hasPhrase = (terms: readonly QueryTerm[]): boolean => terms.some(({ words }) => words.length > 1);

/** Very common words are walked by date once the first page has been counted, unless words must stand side by side. */
function shapeOfDeepPages(terms: readonly QueryTerm[], { matches }: Expected): Shape {
  return !hasPhrase(terms) && matches > MOST_WALKED_FROM ? 'walk' : 'sliced';
}

/** Two digits are as much as an estimate knows. */
const rounded = (count: number): number => (count < 100 ? count : Number(count.toPrecision(2)));

interface Way {
  order: SearchOrder;
  shape: Shape;
  place: SearchPlace | null;
  months: number;
}

function buildStatement(search: IndexSearch, asked: Asked, way: Way): { sql: string; parameters: unknown[] } {
  const { order, shape, place, months } = way;
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
    months,
  };
  const found = candidates(shape, conditions, names);
  const page = order === 'date' ? pageByDate(limit) : rankedPage(conditions, asked, place, limit);
  const sql = place
    ? `WITH ${found}, ${page} ${pageRows(search.columns)}`
    : `WITH ${found}, ${page} SELECT ${pageRowsAsJson(search.columns)} AS rows,
         (SELECT count(*)::int FROM candidate) AS found, ${facetsOf(!search.isPublic)} AS facets, ${NEWEST} AS newest`;
  return { sql, parameters: conditions.parameters };
}

const NEWEST = `(
  SELECT json_build_object('sortAt', ${instant('sort_at')}, 'id', article_id)
  FROM candidate ORDER BY sort_at DESC, article_id DESC LIMIT 1)`;

function rankedPage(conditions: Conditions, asked: Asked, place: SearchPlace | null, limit: string): string {
  const config = conditions.value(asked.queries.map((query) => query.config));
  const text = conditions.value(asked.queries.map((query) => query.text));
  const bound = place
    ? `(${conditions.value(place.rank)}::real, ${conditions.value(place.sortAt)}::timestamptz, ${conditions.value(place.id)}::uuid)`
    : null;
  return pageByRank({ config, text }, bound, limit);
}

function pageOf<Row extends { id: string }>(
  { rows, newest }: { rows: (Row & Placed)[]; newest: SearchPlace['newest'] | null },
  limit: number,
  order: SearchOrder,
  shape: Shape,
): Pick<IndexPage<Row>, 'order' | 'rows' | 'nextCursor'> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  if (rows.length <= limit || !last || !newest) return { order, rows: page, nextCursor: null };
  const next = { shape, rank: last.rank, sortAt: last.place, id: last.id, newest };
  return { order, rows: page, nextCursor: writePlace(order, next) };
}
