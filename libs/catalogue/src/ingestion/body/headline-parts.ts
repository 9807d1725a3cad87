import { ancestors, findFirst, isInside, textOf, type PageElement, type PageTree } from '../page/page-tree.js';
import { partsInside } from './densest-parts.js';
import type { Region } from './region.js';

/** A box around the headline with this much text of its own is the one the article stands in. */
const ENOUGH_TEXT = 600;
/** Further up everything stands around the headline. */
const MOST_LEVELS = 8;

const unlinked = (element: PageElement): number => element.textLength - element.linkLength;

function holderOf(tree: PageTree, headline: string): PageElement | null {
  const heading = findFirst(tree.root, (element) => /^h[12]$/.test(element.tag) && textOf(element) === headline);
  if (!heading) return null;
  let levels = 0;
  for (const above of ancestors(heading)) {
    if (above.tag === 'body' || above.tag === '#page' || (levels += 1) > MOST_LEVELS) return null;
    if (unlinked(above) - unlinked(heading) >= ENOUGH_TEXT) return above;
  }
  return null;
}

/**
 * The parts of the box in which the headline stands, where the region that was found lies outside of it: then it is a
 * box beside the article. Null where headline and region belong together, or no box tells.
 */
export function headlineParts(tree: PageTree, headline: string | null, region: Region): Set<number> | null {
  const holder = headline ? holderOf(tree, headline) : null;
  if (!holder || isInside(region.root, holder) || isInside(holder, region.root)) return null;
  return new Set(partsInside(holder));
}
