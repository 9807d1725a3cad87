import { isElement, isUnspoken, type PageElement, type PageTree } from '../page/page-tree.js';

/** Where the article's text lies on the page. */
export interface Region {
  root: PageElement;
  /** Whether Readability kept this element. */
  isKept(element: PageElement): boolean;
  /** Characters of kept text inside an element. */
  keptLength(element: PageElement): number;
}

/** One child of its parent may carry its parent's mark: Readability folds such pairs into one. */
function isKeptOrFolded(element: PageElement, kept: ReadonlySet<number>): boolean {
  if (kept.has(element.index)) return true;
  for (let at = element; at.parent; at = at.parent) {
    const onlyChild = at.parent.children.every((child) => child === at || (!isElement(child) && child.trim() === ''));
    if (!onlyChild) return false;
    if (kept.has(at.parent.index)) return true;
  }
  return false;
}

function sumKept(tree: PageTree, kept: ReadonlySet<number>): Float64Array {
  const sums = new Float64Array(tree.elements.length);
  for (let i = tree.elements.length - 1; i >= 0; i -= 1) {
    const element = tree.elements[i]!;
    if (isUnspoken(element.tag)) continue;
    if (kept.has(i)) {
      for (const child of element.children) if (!isElement(child)) sums[i]! += child.trim().length;
    }
    if (element.parent) sums[element.parent.index]! += sums[i]!;
  }
  return sums;
}

const NEARLY_ALL = 0.97;

/** The smallest element that holds nearly all of the kept text. */
export function findRegion(tree: PageTree, kept: ReadonlySet<number>): Region {
  const sums = sumKept(tree, kept);
  const keptLength = (element: PageElement): number => sums[element.index]!;
  const total = keptLength(tree.root);
  let root = tree.root;
  for (;;) {
    const inner: PageElement | undefined = root.children
      .filter(isElement)
      .find((child) => keptLength(child) >= total * NEARLY_ALL);
    if (!inner || total === 0 || !inner.hasBlock) break;
    root = inner;
  }
  return { root, keptLength, isKept: (element) => isKeptOrFolded(element, kept) };
}
