import { isElement, isUnspoken, type PageElement, type PageTree } from '../page/page-tree.js';

/** Where the article's text lies on the page. */
export interface Region {
  root: PageElement;
  /** Whether Readability kept this element. */
  isKept(element: PageElement): boolean;
  /** Characters of kept text inside an element. */
  keptLength(element: PageElement): number;
}

/** A box with this share of its parent's text may stand for it. */
const MOST_OF_IT = 0.7;

/**
 * Where Readability has folded a box into the one around it (what stood beside it is gone), the mark of the outer one is
 * left, which has no text of its own: the mark goes down to the box that has.
 */
function unfolded(tree: PageTree, kept: ReadonlySet<number>): ReadonlySet<number> {
  const holdsKept = new Set<number>();
  for (const index of kept) {
    for (let at = tree.elements[index]!.parent; at && !holdsKept.has(at.index); at = at.parent) holdsKept.add(at.index);
  }
  const all = new Set(kept);
  for (const index of kept) {
    let at: PageElement | undefined = holdsKept.has(index) ? undefined : tree.elements[index];
    while (at && at.children.every((child) => isElement(child) || child.trim() === '')) {
      const whole: number = at.textLength;
      at = at.children
        .filter(isElement)
        .find(({ tag, textLength }) => !isUnspoken(tag) && textLength > whole * MOST_OF_IT);
      if (at) all.add(at.index);
    }
  }
  return all;
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
export function findRegion(tree: PageTree, marked: ReadonlySet<number>): Region {
  const kept = unfolded(tree, marked);
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
