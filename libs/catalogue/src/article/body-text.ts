import type { ArticleContent, Block, InlineText } from './article-content.js';

const joined = (items: readonly InlineText[]): string => items.map((item) => item.text).join('\n');

/** The running text of one block; pictures and embeds have none. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'component':
    case 'gallery':
      return '';
    case 'list':
      return joined(block.items);
    case 'table':
      return [...(block.header.length > 0 ? [block.header] : []), ...block.rows]
        .map((row) => row.map((cell) => cell.text).join(' '))
        .join('\n');
    default:
      return block.text;
  }
}

/** Paragraphs, headings, lists, quotes, tables, corrections and footnotes, one a line; no captions, no credits. */
export const bodyText = (content: Pick<ArticleContent, 'blocks'>): string =>
  content.blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');

/** Words are runs of letters, digits and underscores, in any script. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0;

/** Words that are the article's own: a quotation with rights of its own counts nothing towards length or price. */
export const ownWords = (block: Block): number =>
  block.kind === 'quote' && block.componentId ? 0 : countWords(blockText(block));

export const wordsOf = (content: Pick<ArticleContent, 'blocks'>): number =>
  content.blocks.reduce((sum, block) => sum + ownWords(block), 0);
