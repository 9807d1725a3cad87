import { pictureAddress, toListItem, type ArticleListItem, type ArticleRow } from '../article/article-view.js';
import type { PublicBlock } from '../article/public-blocks.js';
import type { Highlighter, TextPart } from './highlight.js';
import type { ReadTexts } from './read-texts.js';

/** An article in a list of results. */
export interface ArticleFound extends ArticleListItem {
  /** The headline with what answers to the query. */
  headlineParts: TextPart[];
  /** The standfirst, or the part of what the public may read that answers to the query; null when there is neither. */
  snippet: TextPart[] | null;
  /** The first picture that may be shown. */
  image: { url: string; alt: string | null; width: number | null; height: number | null } | null;
}

export type FoundRow = Omit<ArticleRow, 'sort_at'> & {
  preview: PublicBlock[] | null;
  image: { id: string; alt: string | null; width: number | null; height: number | null } | null;
};

/** The first picture that may be shown, of an article `a`. */
const IMAGE = `(
  SELECT json_build_object('id', c->>'id', 'alt', c->>'alt', 'width', (c->>'width')::float8, 'height', (c->>'height')::float8)
  FROM jsonb_array_elements(a.components) WITH ORDINALITY AS e (c, n)
  WHERE c->>'kind' IN ('image', 'graphic') AND c#>>'{rights,status}' = 'licensable' AND c->>'sourceUrl' IS NOT NULL
  ORDER BY n LIMIT 1) AS image`;

/** Columns of `FoundRow`. */
export const FOUND_COLUMNS = `a.id, a.version_id, a.version, a.state, a.embargoed_until, a.title_id,
  t.name AS title_name, a.canonical_url, a.headline, a.standfirst, a.byline, a.section, a.published_text, a.language,
  a.direction, a.word_count, a.text_rights, ${IMAGE}`;
/** With what anybody may read of the text, to take snippets from. */
export const FOUND_WITH_PREVIEW = `${FOUND_COLUMNS}, v.preview`;

/** A result and its texts; what their words are called in the index has to be known before they are marked. */
export interface ReadRow {
  row: FoundRow;
  texts: ReadTexts;
  /** Words of the preview that could answer, of any place: mostly none does, and then nothing else is asked of them. */
  preview: readonly string[];
}

/** @param couldAnswer whether a word needs to be looked at, in the language of the row */
export const readRow = (row: FoundRow, texts: ReadTexts, couldAnswer: (written: string) => boolean): ReadRow => ({
  ...{ row, texts },
  preview: texts.preview.distinct.filter(couldAnswer),
});

const unmarked = (text: string): TextPart[] => [{ text, match: false }];

/** A result without anything marked. */
export function toArticleFound(row: FoundRow): ArticleFound {
  const { image } = row;
  return {
    ...toListItem({ ...row, sort_at: new Date(0) }),
    headlineParts: unmarked(row.headline),
    snippet: row.standfirst ? unmarked(row.standfirst) : null,
    image: image ? { ...image, url: pictureAddress(row.id, image.id) } : null,
  };
}

/** A result with what answers to the query marked. */
export function toMarkedArticle({ row, texts, preview }: ReadRow, marker: Highlighter): ArticleFound {
  const { headline, standfirst, preview: readable } = texts;
  const plain = toArticleFound(row);
  const ofPreview = (): TextPart[] | null =>
    marker.couldMark(preview) ? marker.snippet(readable.text, readable.words()) : null;
  const snippet = marker.snippet(standfirst.text, standfirst.words) ?? ofPreview() ?? plain.snippet;
  return { ...plain, headlineParts: marker.all(headline.text, headline.words), snippet };
}
