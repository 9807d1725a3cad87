/** The light tree import works on: plain objects, no live DOM, depth and size bounded when it is built. */

export interface PageElement {
  /** Position in document order, from 0; the key by which marks made elsewhere come back to the tree. */
  index: number;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  parent: PageElement | null;
  children: PageNode[];
  /** Characters of visible text inside, white space collapsed away. */
  textLength: number;
  /** Those of them that lie inside links. */
  linkLength: number;
  /** Whether something inside starts a block of its own. */
  hasBlock: boolean;
}

export type PageNode = PageElement | string;

export interface PageTree {
  root: PageElement;
  /** All elements in document order; `elements[e.index] === e`. */
  elements: PageElement[];
  /** Contents of `<script type="application/ld+json">`, as found. */
  structuredData: string[];
  /** Whether a limit cut the page short. */
  truncated: boolean;
}

export const isElement = (node: PageNode): node is PageElement => typeof node !== 'string';

export const attribute = (element: PageElement, name: string): string | null => {
  const value = element.attributes[name]?.trim();
  return value ? value : null;
};

/** Elements inside `within` (itself left out) in document order, without recursion. */
export function* descendants(within: PageElement): Generator<PageElement> {
  const path: { children: readonly PageNode[]; at: number }[] = [{ children: within.children, at: 0 }];
  while (path.length > 0) {
    const level = path.at(-1)!;
    const node = level.children[level.at];
    level.at += 1;
    if (node === undefined) path.pop();
    else if (isElement(node)) {
      yield node;
      if (node.children.length > 0) path.push({ children: node.children, at: 0 });
    }
  }
}

export function findFirst(within: PageElement, test: (element: PageElement) => boolean): PageElement | null {
  for (const element of descendants(within)) if (test(element)) return element;
  return null;
}

export function findAll(within: PageElement, test: (element: PageElement) => boolean): PageElement[] {
  return [...descendants(within)].filter(test);
}

export function* ancestors(element: PageElement): Generator<PageElement> {
  for (let at = element.parent; at; at = at.parent) yield at;
}

export const isInside = (element: PageElement, outer: PageElement): boolean => {
  if (element === outer) return true;
  for (const above of ancestors(element)) if (above === outer) return true;
  return false;
};

const UNSPOKEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'select',
  'textarea',
  'iframe',
  'object',
]);

/** Whether an element's text is never part of what a reader sees. */
export const isUnspoken = (tag: string): boolean => UNSPOKEN.has(tag);

/** The text a reader sees inside `node`, white space collapsed. `skip` leaves parts out. */
export const textOf = (node: PageNode, skip?: (element: PageElement) => boolean): string => textOfAll([node], skip);

/** The text of neighbours, read as one run. */
export function textOfAll(nodes: readonly PageNode[], skip?: (element: PageElement) => boolean): string {
  const parts: string[] = [];
  const pending: PageNode[] = [...nodes].reverse();
  while (pending.length > 0) {
    const at = pending.pop()!;
    if (!isElement(at)) {
      parts.push(at);
      continue;
    }
    if (isUnspoken(at.tag) || skip?.(at)) continue;
    if (at.tag === 'br' || isBlockTag(at.tag)) parts.push(' ');
    if (isBlockTag(at.tag)) pending.push(' ');
    for (let i = at.children.length - 1; i >= 0; i -= 1) pending.push(at.children[i]!);
  }
  return collapse(parts.join(''));
}

/** White space of all kinds to single spaces; zero-width and direction-neutral fillers that carry nothing are removed. */
export const collapse = (text: string): string =>
  text
    .replace(/[\u200B\uFEFF\u00AD\u2060]/g, '')
    .replace(/[\s\u00A0\u2007\u202F]+/g, ' ')
    .trim();

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);
