import type { ArticleComponent, ArticleContent, Block } from '../article/article-content.js';
import { componentIdsOf } from '../article/component-ids.js';

type Unjudged = Omit<ArticleComponent, 'rights'>;
type ArticleContentOf<C> = Omit<ArticleContent, 'components'> & { components: readonly C[] };

/** Longest texts outside the running text, in characters; pages sometimes put whole articles into them. */
const LONGEST = {
  headline: 500,
  standfirst: 1_000,
  byline: 300,
  author: 120,
  section: 100,
  sourceLine: 1_000,
  publisher: 200,
  caption: 2_000,
  creditLine: 500,
  alt: 1_000,
} as const;
const MAX_BLOCKS = 3_000;
const MAX_COMPONENTS = 400;

/** Characters that no file format and no database column takes: controls, and halves of surrogate pairs. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function cut(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : `${text
        .slice(0, longest - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}
const cutOr = (text: string | null, longest: number): string | null =>
  text === null ? null : cut(text, longest) || null;

/** Every string of a value without what cannot be written. */
function writable<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? inner.replace(UNWRITABLE, '') : inner)),
  ) as T;
}

/** A block without components that were cut; nothing where nothing is left of it. */
function withKept(block: Block, kept: ReadonlySet<string>): Block[] {
  if (block.kind === 'gallery') {
    const componentIds = block.componentIds.filter((id) => kept.has(id));
    return componentIds.length > 0 ? [{ ...block, componentIds }] : [];
  }
  return block.kind === 'quote' || componentIdsOf(block).every((id) => kept.has(id)) ? [block] : [];
}

/** An article whose parts have a bounded length and hold nothing that cannot be stored or written to a file. */
export function boundContent<C extends Unjudged>(content: ArticleContentOf<C>): ArticleContentOf<C> {
  const blocks = content.blocks.slice(0, MAX_BLOCKS);
  const used = new Set(blocks.flatMap(componentIdsOf));
  const components = content.components.filter(({ id }) => used.has(id)).slice(0, MAX_COMPONENTS);
  const kept = new Set(components.map(({ id }) => id));
  return writable({
    ...content,
    headline: cut(content.headline, LONGEST.headline),
    standfirst: cutOr(content.standfirst, LONGEST.standfirst),
    byline: cutOr(content.byline, LONGEST.byline),
    authors: content.authors.slice(0, 20).map((name) => cut(name, LONGEST.author)),
    section: cutOr(content.section, LONGEST.section),
    sourceLine: cutOr(content.sourceLine ?? null, LONGEST.sourceLine),
    publisher: cutOr(content.publisher ?? null, LONGEST.publisher),
    blocks: blocks.flatMap((block) => withKept(block, kept)),
    components: components.map((component) => ({
      ...component,
      caption: cutOr(component.caption, LONGEST.caption),
      creditLine: cutOr(component.creditLine, LONGEST.creditLine),
      alt: cutOr(component.alt, LONGEST.alt),
    })),
  });
}
