import type { Block, InlineText } from '../article-content.js';
import { escapeHtml } from '../escape-html.js';

export type TextBlock = Exclude<Block, { kind: 'component' | 'gallery' }>;

/** Attributes, each with a space in front, for the element of a block and for the one that holds some inline text. */
export interface BlockMarks {
  block: string;
  inline(text: InlineText): string;
}

const PLAIN: BlockMarks = { block: '', inline: () => '' };

/**
 * A block of running text as HTML. Inline HTML is written as it is: it was sanitised at import, and whoever hands it on
 * sanitises it again.
 */
export function writeTextBlock(block: TextBlock, marks: BlockMarks = PLAIN): string {
  const own = marks.block;
  switch (block.kind) {
    case 'paragraph':
      return `<p${own}${marks.inline(block)}>${block.html}</p>`;
    case 'heading':
      return `<h${block.level}${own}${marks.inline(block)}>${block.html}</h${block.level}>`;
    case 'correction':
      return `<p class="correction"${own}${marks.inline(block)}>${block.html}</p>`;
    case 'footnote':
      return `<p class="footnote"${own}><sup>${escapeHtml(block.mark)}</sup> <span${marks.inline(block)}>${block.html}</span></p>`;
    case 'quote': {
      const cite = block.cite === null ? '' : `<footer>${escapeHtml(block.cite)}</footer>`;
      return `<blockquote${own}><p${marks.inline(block)}>${block.html}</p>${cite}</blockquote>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li${marks.inline(item)}>${item.html}</li>`);
      return `<${tag}${own}>${items.join('')}</${tag}>`;
    }
    case 'table':
      return writeTable(block, marks);
  }
}

function writeTable(block: Extract<Block, { kind: 'table' }>, marks: BlockMarks): string {
  const caption = block.caption === null ? '' : `<caption>${escapeHtml(block.caption)}</caption>`;
  const cells = (row: readonly InlineText[], open: string, close: string): string =>
    `<tr>${row.map((cell) => `<${open}${marks.inline(cell)}>${cell.html}</${close}>`).join('')}</tr>`;
  const head = block.header.length > 0 ? `<thead>${cells(block.header, 'th scope="col"', 'th')}</thead>` : '';
  const body = block.rows.map((row) => cells(row, 'td', 'td')).join('');
  return `<table${marks.block}>${caption}${head}<tbody>${body}</tbody></table>`;
}
