import type { Block } from '../../article/article-content.js';
import { digest, type BuiltContent, type UnjudgedComponent } from './build-content.js';
import { escapeHtml } from '../../article/escape-html.js';

/** Paragraphs of the body that structured data gives, for a page that shows none; its pictures go first. */
export function structuredBlocks(body: string, components: readonly UnjudgedComponent[]): BuiltContent {
  const pictures = components.filter(({ kind }) => kind !== 'embed');
  const places = pictures.map(({ id }): Block => ({ id: `c-${digest(id)}`, kind: 'component', componentId: id }));
  const paragraphs = body
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, i): Block => ({ id: `p-${digest(`${i} ${text}`)}`, kind: 'paragraph', text, html: escapeHtml(text) }));
  return { blocks: [...places, ...paragraphs], components: pictures };
}
