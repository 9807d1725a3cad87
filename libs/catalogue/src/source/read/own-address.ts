import { canonicalUrlOf } from '../../ingestion/metadata/article-details.js';
import { readMeta } from '../../ingestion/metadata/page-meta.js';
import { buildTree } from '../../ingestion/page/build-tree.js';

/** An address that is nobody's: what a page without one of its own would be read from. */
const NOWHERE = 'https://nowhere.invalid/page';

/** The address a page calls its own, or null. */
export function ownAddress(html: string): string | null {
  const address = canonicalUrlOf(readMeta(buildTree(html)), NOWHERE);
  return address === NOWHERE ? null : address;
}
