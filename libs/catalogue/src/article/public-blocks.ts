import type { Block, InlineText } from './article-content.js';
import { blockText, countWords } from './body-text.js';
import { escapeHtml } from './escape-html.js';

/** How many words of an article anybody may read (product.md section 4). */
export const PUBLIC_WORDS = 150;

/** A block as the public sees it: whole, or only how long it is. */
export type PublicBlock = Block | { id: string; kind: 'withheld'; words: number };

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** The first `words` words of a text, with an ellipsis where more follows. */
function firstWords(text: string, words: number): string {
  let seen = 0;
  for (const match of text.matchAll(WORD)) {
    if ((seen += 1) > words) return `${text.slice(0, match.index).trimEnd()} …`;
  }
  return text;
}

const cutInline = (text: string, words: number): InlineText => {
  const cut = firstWords(text, words);
  return { text: cut, html: escapeHtml(cut).replaceAll('\n', '<br>') };
};

/** A block with at most `words` words, or null when its form cannot be cut. */
function cutBlock(block: Block, words: number): Block | null {
  if (!('text' in block)) return null;
  return { ...block, ...cutInline(block.text, words) };
}

/**
 * The blocks as the public sees them: the first `PUBLIC_WORDS` words, then for each further block its length alone.
 * Places of pictures stay: whether a picture may be shown is its own rights' matter.
 */
export function publicBlocks(blocks: readonly Block[]): PublicBlock[] {
  let left = PUBLIC_WORDS;
  return blocks.map((block): PublicBlock => {
    if (block.kind === 'component' || block.kind === 'gallery') return block;
    const words = countWords(blockText(block));
    const isForeign = block.kind === 'quote' && block.componentId !== undefined;
    if (left <= 0 || isForeign) return { id: block.id, kind: 'withheld', words };
    const shown = words <= left ? block : cutBlock(block, left);
    left -= words;
    return shown ?? { id: block.id, kind: 'withheld', words };
  });
}
