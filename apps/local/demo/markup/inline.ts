import { escapeHtml } from '../press/html.js';

/** Inline mark-up as HTML: `**strong**`, `_emphasis_` or `*emphasis*`, `[words](/where)`. Everything else is text. */
export const inlineHtml = (text: string): string =>
  escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\p{N}_])_(.+?)_(?![\p{L}\p{N}_])|\*(.+?)\*/gu, (_whole, low?: string, star?: string) => {
      return `<em>${low ?? star ?? ''}</em>`;
    })
    .replace(/\[(.+?)\]\((\/[^)\s]*|https?:[^)\s]+)\)/g, '<a href="$2">$1</a>');

/** The same words without mark-up. */
export const inlineText = (text: string): string =>
  text
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(.+?)_(?![\p{L}\p{N}_])|\*(.+?)\*/gu, (_whole, low?: string, star?: string) => {
      return low ?? star ?? '';
    })
    .replace(/\[(.+?)\]\([^)]*\)/g, '$1');
