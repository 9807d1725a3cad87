import { pictureAddress, toListItem, type ArticleListItem, type ArticleRow } from '../article/article-view.js';
import type { PublicBlock } from '../article/public-blocks.js';
import { blockText } from '../article/body-text.js';
import { highlight, snippetOf, type AskedWords, type TextPart } from './highlight.js';
import { configOf } from './search-config.js';

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

const readable = (block: PublicBlock): string => (block.kind === 'withheld' ? '' : blockText(block));

/** What anybody may read of the text, as one line. */
export const previewText = (row: FoundRow): string =>
  (row.preview ?? [])
    .map(readable)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/g, ' ');

export function toArticleFound(row: FoundRow, asked: AskedWords): ArticleFound {
  const config = configOf(row.language);
  const standfirst = row.standfirst ?? '';
  const isAsked = asked.terms.length > 0;
  const plain = standfirst === '' ? null : [{ text: standfirst, match: false }];
  const snippet = isAsked ? (snippetOf(standfirst, config, asked) ?? snippetOf(previewText(row), config, asked)) : null;
  const { image } = row;
  return {
    ...toListItem({ ...row, sort_at: new Date(0) }),
    headlineParts: isAsked ? highlight(row.headline, config, asked) : [{ text: row.headline, match: false }],
    snippet: snippet ?? plain,
    image: image ? { ...image, url: pictureAddress(row.id, image.id) } : null,
  };
}
