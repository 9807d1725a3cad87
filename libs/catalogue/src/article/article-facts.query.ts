import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { ArticleComponent, ComponentKind, Direction, RightsStatus } from './article-content.js';
import type { VersionFacts } from './article-version.entity.js';
import type { ArticleRow } from './article-view.js';
import { stateAt, type ArticleState } from './article.states.js';

/** A part of an article with the rights it has today. */
export interface ComponentFacts {
  id: string;
  kind: ComponentKind;
  status: RightsStatus;
  code: string;
  message: string;
  nextStep: string | null;
  caption: string | null;
  creditLine: string | null;
}

/** What prices, rules and licences need to know of an article; never its text. */
export interface ArticleFacts {
  articleId: string;
  versionId: string;
  version: number;
  titleId: string;
  titleName: string;
  headline: string;
  byline: string | null;
  canonicalUrl: string;
  language: string;
  direction: Direction;
  publishedAt: string | null;
  state: ArticleState;
  /** ISO 8601; only while the embargo holds. */
  embargoedUntil: string | null;
  wordCount: number;
  /** Blocks with running text, in order. */
  blocks: { id: string; words: number }[];
  components: ComponentFacts[];
  /** Whether a caption or alternative text speaks of children. */
  minorsPictured: boolean;
}

export interface ArticleFactsRow extends Omit<ArticleRow, 'standfirst' | 'section' | 'text_rights' | 'sort_at'> {
  components: ArticleComponent[];
  facts: VersionFacts;
}

const COLUMNS = `a.id, a.version_id, a.version, a.state, a.embargoed_until, a.title_id, t.name AS title_name, a.canonical_url,
  a.headline, a.byline, a.published_text, a.language, a.direction, a.word_count, a.components, v.facts`;

/**
 * The rows of articles, for `rowsToArticleFacts`. Most quotes are for one article, and PostgreSQL keeps the plan for one;
 * it makes a plan anew for every list.
 *
 * @param parameter of an id where `isOne`, otherwise of an array of ids
 * @param beside further columns, for a statement that reads more
 */
export const articleFactsSql = (isOne: boolean, parameter = '$1', beside: readonly string[] = []): string => `
  SELECT ${[COLUMNS, ...beside].join(', ')}
  FROM catalogue.article a
  JOIN catalogue.title t ON t.id = a.title_id
  JOIN catalogue.article_version v ON v.id = a.version_id
  WHERE a.id = ${isOne ? parameter : `ANY(${parameter}::uuid[])`}`;

const FACTS_OF_ONE = articleFactsSql(true);
const FACTS_OF_SEVERAL = articleFactsSql(false);

/** Ids that an article can have, each once. */
export const articleIdsOf = (asked: readonly string[]): string[] => [...new Set(asked.filter(isId))];

/** Facts in the order of the ids; those without a row are left out. */
export function rowsToArticleFacts(
  ids: readonly string[],
  rows: readonly ArticleFactsRow[],
  now: Date,
): ArticleFacts[] {
  const byId = new Map(rows.map((row) => [row.id, toFacts(row, now)]));
  return ids.map((id) => byId.get(id.toLowerCase())).filter((facts) => facts !== undefined);
}

@Injectable()
export class ArticleFactsQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The facts of several articles in one statement, in the order asked for; unknown ids are left out. */
  async forQuote(articleIds: readonly string[]): Promise<ArticleFacts[]> {
    const ids = articleIdsOf(articleIds);
    if (ids.length === 0) return [];
    const rows = await (ids.length === 1
      ? this.reads.query<ArticleFactsRow>(FACTS_OF_ONE, ids)
      : this.reads.query<ArticleFactsRow>(FACTS_OF_SEVERAL, [ids]));
    return rowsToArticleFacts(ids, rows, this.clock.now());
  }
}

function toFacts(row: ArticleFactsRow, now: Date): ArticleFacts {
  const state = stateAt(row.state, row.embargoed_until, now);
  return {
    articleId: row.id,
    versionId: row.version_id,
    version: row.version,
    titleId: row.title_id,
    titleName: row.title_name,
    headline: row.headline,
    byline: row.byline,
    canonicalUrl: row.canonical_url,
    language: row.language,
    direction: row.direction,
    publishedAt: row.published_text,
    state,
    embargoedUntil: state === 'embargoed' ? (row.embargoed_until?.toISOString() ?? null) : null,
    wordCount: row.word_count,
    blocks: row.facts.blocks,
    components: row.components.map(({ id, kind, rights, caption, creditLine }) => ({
      ...{ id, kind, ...rights },
      ...{ caption, creditLine },
    })),
    minorsPictured: row.facts.minorsPictured,
  };
}
