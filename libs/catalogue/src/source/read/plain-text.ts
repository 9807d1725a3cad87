import { textOf } from '../../ingestion/page/page-tree.js';
import { buildTree } from '../../ingestion/page/build-tree.js';
import { escapeHtml } from '../../article/escape-html.js';

/** Longer markup is no headline or summary; in characters. */
const LONGEST = 20_000;

/** What a reader would read of a piece of HTML, on one line; null when that is nothing. */
export function plainText(html: string | null | undefined): string | null {
  if (!html) return null;
  const piece = html.slice(0, LONGEST);
  const text = /[<&]/.test(piece) ? textOf(buildTree(piece).root) : piece;
  return text.replace(/[\s\u00A0]+/g, ' ').trim() || null;
}

/** Plain text as paragraphs, one a line. */
export const paragraphs = (text: string | null): string | null =>
  text
    ? text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => `<p>${escapeHtml(line.trim())}</p>`)
        .join('\n')
    : null;

interface Figure {
  url: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

/** A picture as our own reading of pages knows it: caption and credit told apart. */
export function figure({ url, alt, caption, credit }: Figure): string {
  const source = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}">`;
  const line = credit ? `<span class="credit">${escapeHtml(credit)}</span>` : '';
  const words = caption || line ? `<figcaption>${escapeHtml(caption ?? '')} ${line}</figcaption>` : '';
  return `<figure>${source}${words}</figure>`;
}
