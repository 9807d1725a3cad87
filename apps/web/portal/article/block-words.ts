import type { Article } from '../../api/views.js';

type Block = Article['blocks'][number];

const counted = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function wordsOf(block: Block): number {
  switch (block.kind) {
    case 'withheld':
      return block.words;
    case 'component':
    case 'gallery':
      return 0;
    case 'list':
      return block.items.reduce((sum, item) => sum + counted(item.text), 0);
    case 'table':
      return [block.header, ...block.rows].flat().reduce((sum, cell) => sum + counted(cell.text), 0);
    default:
      return counted(block.text);
  }
}

/** Words of the chosen blocks, or of the article when none are chosen; the API counts again for the price. */
export function blockWords(article: Article, blockIds: readonly string[] | null): number {
  if (!blockIds) return article.wordCount;
  return article.blocks.reduce((sum, block) => sum + (blockIds.includes(block.id) ? wordsOf(block) : 0), 0);
}

/** The opening blocks that fit into so many words, in order; none when the first is already too long. */
export function leadingBlocks(article: Article, words: number): string[] {
  const chosen: string[] = [];
  let sum = 0;
  for (const block of article.blocks) {
    if (block.kind === 'component' || block.kind === 'gallery') continue;
    sum += wordsOf(block);
    if (sum > words) break;
    chosen.push(block.id);
  }
  return chosen;
}
