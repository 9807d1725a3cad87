import type { ArticleComponent, Direction, RightsStatus } from './article-content.js';
import { stateAt, type ArticleState } from './article.states.js';
import type { PublicBlock } from './public-blocks.js';

/** A component as the public sees it: its rights, and a picture's address on our side where it may be shown. */
export type ComponentView = Omit<ArticleComponent, 'sourceUrl'> & {
  /** Null for everything that may not be shown; those bytes are never fetched. */
  imageUrl: string | null;
};

/** What anybody may see of an article. Killed and embargoed ones say so and nothing else. */
export interface ArticleView {
  id: string;
  versionId: string;
  version: number;
  state: ArticleState;
  /** ISO 8601; only while the embargo holds. */
  embargoedUntil: string | null;
  titleId: string;
  titleName: string;
  canonicalUrl: string;
  headline: string;
  standfirst: string | null;
  byline: string | null;
  section: string | null;
  /** ISO 8601 with the newsroom's zone. */
  publishedAt: string | null;
  language: string;
  direction: Direction;
  wordCount: number;
  blocks: PublicBlock[];
  components: ComponentView[];
}

/** A line of a list of articles. */
export interface ArticleListItem {
  id: string;
  headline: string;
  standfirst: string | null;
  byline: string | null;
  titleId: string;
  titleName: string;
  section: string | null;
  publishedAt: string | null;
  language: string;
  direction: Direction;
  wordCount: number;
  /** Of the text. */
  rights: RightsStatus;
  canonicalUrl: string;
}

export interface ArticleRow {
  id: string;
  version_id: string;
  version: number;
  state: ArticleState;
  embargoed_until: Date | null;
  title_id: string;
  title_name: string;
  canonical_url: string;
  headline: string;
  standfirst: string | null;
  byline: string | null;
  section: string | null;
  published_text: string | null;
  language: string;
  direction: Direction;
  word_count: number;
  text_rights: RightsStatus;
  sort_at: Date;
}
export type ViewRow = ArticleRow & { components: ArticleComponent[]; preview: PublicBlock[] };

/** Columns of `ArticleRow`, for a read that names the article `a` and its title `t`. */
export const ARTICLE_COLUMNS = `a.id, a.version_id, a.version, a.state, a.embargoed_until, a.title_id,
  t.name AS title_name, a.canonical_url, a.headline, a.standfirst, a.byline, a.section, a.published_text, a.language,
  a.direction, a.word_count, a.text_rights, a.sort_at`;

const isShowable = (component: ArticleComponent): boolean =>
  component.rights.status === 'licensable' && (component.kind === 'image' || component.kind === 'graphic');

/** Where the portal serves a picture that may be shown. */
export const pictureAddress = (articleId: string, componentId: string): string =>
  `/api/v1/articles/${articleId}/components/${componentId}/image`;

function toComponentView(articleId: string, { sourceUrl, ...component }: ArticleComponent): ComponentView {
  const shown = isShowable({ ...component, sourceUrl }) && sourceUrl !== null;
  // A pull-quote's words are the text's own, which the public sees the beginning of only.
  const caption = component.kind === 'pull-quote' ? null : component.caption;
  return { ...component, caption, imageUrl: shown ? pictureAddress(articleId, component.id) : null };
}

const WITHOUT_DETAIL = {
  canonicalUrl: '',
  headline: '',
  standfirst: null,
  byline: null,
  section: null,
  publishedAt: null,
  wordCount: 0,
  blocks: [],
  components: [],
};

export function toArticleView(row: ViewRow, now: Date): ArticleView {
  const state = stateAt(row.state, row.embargoed_until, now);
  const common = {
    id: row.id,
    versionId: row.version_id,
    version: row.version,
    state,
    embargoedUntil: state === 'embargoed' ? (row.embargoed_until?.toISOString() ?? null) : null,
    titleId: row.title_id,
    titleName: row.title_name,
    language: row.language,
    direction: row.direction,
  };
  if (state !== 'live') return { ...common, ...WITHOUT_DETAIL };
  return {
    ...common,
    canonicalUrl: row.canonical_url,
    headline: row.headline,
    standfirst: row.standfirst,
    byline: row.byline,
    section: row.section,
    publishedAt: row.published_text,
    wordCount: row.word_count,
    blocks: row.preview,
    components: row.components.map((component) => toComponentView(row.id, component)),
  };
}

export function toListItem(row: ArticleRow): ArticleListItem {
  return {
    id: row.id,
    headline: row.headline,
    standfirst: row.standfirst,
    byline: row.byline,
    titleId: row.title_id,
    titleName: row.title_name,
    section: row.section,
    publishedAt: row.published_text,
    language: row.language,
    direction: row.direction,
    wordCount: row.word_count,
    rights: row.text_rights,
    canonicalUrl: row.canonical_url,
  };
}
