import type { RightsVerdict } from '../marks/rights-mark.js';

interface Inline {
  html?: string | undefined;
  text: string;
}

export type ReadingBlock =
  | ({ id: string; kind: 'paragraph' } & Inline)
  | ({ id: string; kind: 'heading'; level: number } & Inline)
  | ({ id: string; kind: 'quote'; cite?: string | null } & Inline)
  | ({ id: string; kind: 'correction' } & Inline)
  | { id: string; kind: 'list'; ordered: boolean; items: Inline[] }
  | { id: string; kind: 'table'; caption?: string | null; header: Inline[]; rows: Inline[][] }
  | ({ id: string; kind: 'footnote'; mark: string } & Inline)
  | { id: string; kind: 'component'; componentId: string }
  | { id: string; kind: 'gallery'; caption: string | null; componentIds: string[] }
  /** Text that the public does not see: only how long it is. */
  | { id: string; kind: 'withheld'; words: number };

export interface ReadingComponent {
  id: string;
  kind: string;
  rights: RightsVerdict;
  creditLine: string | null;
  caption: string | null;
  alt: string | null;
  width: number | null;
  height: number | null;
  /** Where its picture can be seen; null for what is only marked. */
  imageUrl: string | null;
}

/** An article as it is read here, on the portal as far as the public sees it and on the desk in full. */
export interface ReadingArticle {
  headline: string;
  standfirst: string | null;
  byline: string | null;
  titleName: string;
  section: string | null;
  publishedAt: string | null;
  language: string;
  direction: 'ltr' | 'rtl';
  canonicalUrl: string;
  wordCount: number;
  blocks: ReadingBlock[];
  components: ReadingComponent[];
}

export const textOf = (article: ReadingArticle): ReadingComponent | undefined =>
  article.components.find((component) => component.kind === 'text');

export const withheldWords = (article: ReadingArticle): number =>
  article.blocks.reduce((sum, block) => sum + (block.kind === 'withheld' ? block.words : 0), 0);

/**
 * The rank of each heading on a page whose `h1` is the headline: 2, or 3 below one of those. Newsrooms use levels as
 * they please, and a level may never be skipped.
 */
export function headingRanks(blocks: readonly ReadingBlock[]): ReadonlyMap<string, 2 | 3> {
  const ranks = new Map<string, 2 | 3>();
  let highest = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    highest = Math.min(highest, block.level);
    ranks.set(block.id, block.level === highest ? 2 : 3);
  }
  return ranks;
}
