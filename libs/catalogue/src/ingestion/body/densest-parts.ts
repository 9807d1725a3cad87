import { descendants, isElement, isUnspoken, type PageElement, type PageTree } from '../page/page-tree.js';

const OUTSIDE = new Set(['nav', 'footer', 'aside', 'form', 'button', 'header', 'head', 'noscript']);
const SHORTEST_PARAGRAPH = 25;

const isParagraph = (element: PageElement): boolean =>
  !element.hasBlock &&
  element.textLength >= SHORTEST_PARAGRAPH &&
  element.linkLength < element.textLength / 2 &&
  !['a', 'span', 'b', 'strong', 'em', 'i', 'figcaption'].includes(element.tag);

const ownTextLength = (element: PageElement): number =>
  element.children.reduce((sum, child) => (isElement(child) ? sum : sum + child.trim().length), 0);

/** The elements of the part of a page with the most unlinked prose directly inside. Linear in the page. */
export function densestParts(tree: PageTree): Set<number> {
  const scores = new Map<PageElement, number>();
  const add = (element: PageElement | null, score: number): void => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const element of descendants(tree.root)) {
    if (isUnspoken(element.tag)) continue;
    if (isParagraph(element)) {
      const score = element.textLength - 2 * element.linkLength;
      add(element.parent, score);
      add(element.parent?.parent ?? null, score / 2);
    } else if (element.hasBlock) add(element, ownTextLength(element));
  }
  const best = [...scores].reduce<[PageElement, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null);
  if (!best || best[1] < SHORTEST_PARAGRAPH) return new Set();
  return new Set([best[0].index, ...partsInside(best[0])]);
}

/** The indexes of what stands in a container, but for navigation, asides and forms in it. */
export function* partsInside(container: PageElement): Generator<number> {
  const outside = new Set<PageElement>();
  for (const element of descendants(container)) {
    const out = OUTSIDE.has(element.tag) || (element.parent !== null && outside.has(element.parent));
    if (out) outside.add(element);
    else yield element.index;
  }
}
