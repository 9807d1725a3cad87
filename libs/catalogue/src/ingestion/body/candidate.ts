import type { PageElement, PageNode } from '../page/page-tree.js';
import type { ArticleComponent } from '../../article/article-content.js';

/** A block that may belong to the article, before it is judged. */
export interface Candidate {
  kind: 'paragraph' | 'heading' | 'quote' | 'correction' | 'footnote' | 'list' | 'table' | 'media';
  /** The element it comes from; for loose text, the element that holds the text. */
  owner: PageElement;
  /** The nodes of a paragraph, heading or quote; for a list one entry an item. */
  parts: PageNode[][];
  text: string;
  words: number;
  /** Share of the text that lies inside links, 0 to 1. */
  linkShare: number;
  /** Whether the article's reader (Readability) kept it too. */
  kept: boolean;
  level: 2 | 3 | 4;
  ordered: boolean;
  media: Media | null;
  /** Of a footnote: what the text refers to it by. */
  mark: string;
  /** The element that shows this picture and its neighbours as one; null for a picture alone. */
  gallery: PageElement | null;
}

/** A picture, player or embed as found on the page, before its rights are judged. */
export type Media = Omit<ArticleComponent, 'id' | 'rights'> & {
  /** The element it was read from, so that it is never read twice. */
  element: PageElement | null;
  /** Text that stands inside the embed, such as a post's own words. */
  quoted: string | null;
};

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0;
