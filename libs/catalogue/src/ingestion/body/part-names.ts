import { attribute, descendants, findFirst, isElement, type PageElement } from '../page/page-tree.js';
import { ASIDE_NAMES, ASIDE_PAIRS, CAPTION_NAMES, DETAIL_NAMES, TOPIC_NAMES } from './boilerplate-words.js';

/** What the names on an element say about it. */
export interface PartNames {
  aside: boolean;
  /** A name of what mostly stands beside the text, but may be what an article is about. */
  topic: boolean;
  detail: boolean;
  caption: boolean;
}

const cache = new WeakMap<PageElement, PartNames>();

/** What follows is not the box itself but what it has or lacks: `withSidebar`, `has-ad`, `no-comments`. */
const LACKING_OR_HOLDING = new Set(['with', 'without', 'has', 'hasnt', 'no', 'not', 'non']);

/** A post whose classes say, besides, which tags and categories it has, as WordPress writes them. */
const POST_CLASS = /^(?:hentry|type-\w+|status-publish|post-\w+|\w*post)$/;
const POST_TERM = /^(?:tag|category|topic|section|term|tax|format)-/;

/** The words of class, id, data-component and role names, split at punctuation and capitals. */
function wordsOf(element: PageElement): string[][] {
  const names = ['class', 'id', 'data-component', 'data-testid', 'data-type', 'data-module'].flatMap((name) =>
    (element.attributes[name] ?? '').slice(0, 400).split(/\s+/),
  );
  const isPost = names.some((name) => POST_CLASS.test(name));
  return names
    .filter((name) => name !== '' && !(isPost && POST_TERM.test(name)))
    .map((name) =>
      name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word, i, words) => word !== '' && !LACKING_OR_HOLDING.has(words[i - 1] ?? '')),
    );
}

const joined = (words: readonly string[]): string[] => words.slice(1).map((word, i) => `${words[i]!}${word}`);

function namedAside(words: readonly string[]): boolean {
  if (words.some((word) => ASIDE_NAMES.has(word)) || joined(words).some((word) => ASIDE_NAMES.has(word))) return true;
  return ASIDE_PAIRS.some(([a, b]) => words.some((word, i) => word === a && words[i + 1] === b));
}

const named = (words: readonly string[], names: ReadonlySet<string>): boolean =>
  words.some((word) => names.has(word)) || joined(words).some((word) => names.has(word));

/** What an element is called, cached; a name alone never decides about an element that holds most of the text. */
export function partNames(element: PageElement): PartNames {
  const known = cache.get(element);
  if (known) return known;
  const lists = wordsOf(element);
  const role = attribute(element, 'role');
  const names = {
    aside:
      lists.some(namedAside) ||
      role === 'navigation' ||
      role === 'complementary' ||
      role === 'banner' ||
      role === 'search',
    topic: lists.some((words) => words.some((word) => TOPIC_NAMES.has(word))),
    detail: lists.some((words) => named(words, DETAIL_NAMES)),
    caption: lists.some((words) => named(words, CAPTION_NAMES)),
  };
  cache.set(element, names);
  return names;
}

const GALLERY =
  /(?:^|[\s_-])(?:(?:photo|image|picture|media)?-?galler(?:y|ies|ia)|galeria|galerie|slide-?show|diaporama|fotostrecke|bilder(?:galerie|strecke))(?:$|[\s_-])/i;

/** The nearest element above, up to `until`, that shows its pictures as one gallery; null where there is none. */
export function galleryAround(element: PageElement, until: PageElement): PageElement | null {
  let at: PageElement | null = element;
  for (let level = 0; level < 6 && at && at !== until; level += 1, at = at.parent) {
    const names = `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''} ${at.attributes['data-component'] ?? ''}`;
    if (GALLERY.test(names.slice(0, 300).replace(/([a-z])([A-Z])/g, '$1-$2')) && at.textLength < 10_000) return at;
  }
  return null;
}

/** Whether the page hides an element from its readers. */
export function isHidden(element: PageElement): boolean {
  if ('hidden' in element.attributes || element.attributes['aria-hidden'] === 'true') return true;
  const style = element.attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function hasLinks(element: PageElement, atLeast: number): boolean {
  let links = 0;
  for (const inner of descendants(element)) if (inner.tag === 'a' && (links += 1) >= atLeast) return true;
  return false;
}

const isMostlyLinks = (element: PageElement): boolean =>
  element.tag !== 'a' &&
  !element.hasBlock &&
  element.textLength >= 60 &&
  element.linkLength > element.textLength * 0.9 &&
  hasLinks(element, 3);

/** A menu of links inside a line of text, such as a box of stories that opens behind a name; the innermost one. */
export const isLinkFarm = (element: PageElement): boolean =>
  isMostlyLinks(element) && !element.children.some((child) => isElement(child) && isMostlyLinks(child));

const COMMENTS =
  /^(?:comments?|disqus_?thread|respond|commentlist|comment-?(?:list|section|area|wrap(?:per)?|container|stream|thread))$/i;

/** Where readers write: never an article, however much text it holds. */
export function isCommentSection(element: PageElement): boolean {
  const names = `${element.attributes['id'] ?? ''} ${element.attributes['class'] ?? ''}`.slice(0, 300).split(/\s+/);
  if (!names.some((name) => COMMENTS.test(name))) return false;
  return findFirst(element, (inner) => inner.tag === 'h1' || inner.tag === 'article' || isBody(inner)) === null;
}

const isBody = (element: PageElement): boolean => (element.attributes['itemprop'] ?? '').includes('articleBody');
