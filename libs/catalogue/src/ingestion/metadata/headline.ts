import { ancestors, findAll, findFirst, textOf, type PageElement, type PageTree } from '../page/page-tree.js';
import type { PageMeta } from './page-meta.js';
import type { StructuredArticle } from './structured-data.js';

const LONGEST = 300;
/** Share of a printed heading's words that the page's titles have too, for it to be the headline beyond doubt. */
const ENOUGH = 0.6;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `a` that `b` has too. */
function overlap(a: string, b: string): number {
  const own = words(a);
  const others = new Set(words(b));
  return own.length === 0 ? 0 : own.filter((word) => others.has(word)).length / own.length;
}

const SITE_SUFFIX = /\s+(?:[|–—·»:]|-|::)\s+[^|–—·»]{2,60}$/u;

/** A title without the site's name behind it: named, or set off by a dash where enough of a headline is left. */
function withoutSiteName(title: string, site: string | null): string {
  if (site) {
    const at = title.toLowerCase().lastIndexOf(site.toLowerCase());
    if (at > 10) return title.slice(0, at).replace(/[\s|–—·»:-]+$/u, '');
  }
  const cut = title.replace(SITE_SUFFIX, '');
  return words(cut).length >= 4 ? cut : title;
}

const isMarked = (element: PageElement): boolean =>
  (element.attributes['itemprop'] ?? '').split(/\s+/).includes('headline');
const isInArticle = (element: PageElement): boolean =>
  isMarked(element) || [...ancestors(element)].some(({ tag }) => tag === 'article' || tag === 'main');

interface Printed {
  text: string;
  score: number;
  inArticle: boolean;
}

function printedHeadings(tree: PageTree, titles: string, site: string | null): Printed[] {
  const headings = findAll(
    tree.root,
    (element) =>
      element.textLength > 0 && (element.tag === 'h1' || (isMarked(element) && /^h[2-6]$/.test(element.tag))),
  );
  return headings
    .map((element) => ({ element, text: textOf(element) }))
    .filter(
      ({ text }) => text.length <= LONGEST && words(text).length > 0 && text.toLowerCase() !== site?.toLowerCase(),
    )
    .map(({ element, text }) => ({ text, score: overlap(text, titles), inArticle: isInArticle(element) }));
}

/**
 * The headline as printed: the heading whose words the page's titles share, or the only one inside the article; else
 * what structured data or the title says, without the site's name.
 */
export function readHeadline(tree: PageTree, meta: PageMeta, structured: StructuredArticle | null): string | null {
  const site = meta.first('og:site_name') ?? structured?.publisher ?? null;
  const claimed =
    structured?.headline ?? meta.first('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title');
  const title = claimed ?? meta.title;
  const printed = printedHeadings(tree, [claimed, meta.title, meta.first('og:title')].filter(Boolean).join(' '), site);
  const best = [...printed].sort((a, b) => b.score - a.score)[0];
  if (best && (best.score >= ENOUGH || !title)) return best.text;
  const inArticle = printed.filter((heading) => heading.inArticle && words(heading.text).length >= 2);
  if (inArticle.length === 1) return inArticle[0]!.text;
  if (title) return withoutSiteName(title, site);
  const second = findFirst(tree.root, (element) => element.tag === 'h2' && element.textLength > 0);
  return second ? textOf(second) : null;
}
