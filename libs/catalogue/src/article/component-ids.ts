import type { Block } from './article-content.js';

/** The components a block shows or, for a quotation with rights of its own, is. */
export function componentIdsOf(block: Block): readonly string[] {
  if (block.kind === 'gallery') return block.componentIds;
  if (block.kind === 'component') return [block.componentId];
  return block.kind === 'quote' && block.componentId !== undefined ? [block.componentId] : [];
}
