import type { InlineText } from '../../article/article-content.js';
import { attribute, isBlockTag, isElement, isUnspoken, type PageElement, type PageNode } from '../page/page-tree.js';
import { isHidden, isLinkFarm } from './part-names.js';
import { escapeHtml } from '../../article/escape-html.js';
import { sanitiseInline } from '../../article/sanitise-inline.js';

const INLINE_TAGS: Readonly<Record<string, string>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  strong: 'strong',
  b: 'strong',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  mark: 'mark',
};
const MAX_INLINE = 40_000;

/** An absolute http(s) or mailto address without credentials, or null. */
export function safeUrl(value: string | null, base: string): string | null {
  if (!value || value.length > 4_000) return null;
  try {
    const url = new URL(value, base);
    if (!['http:', 'https:', 'mailto:'].includes(url.protocol) || url.username || url.password) return null;
    return url.href;
  } catch {
    return null;
  }
}

function wrapperOf(element: PageElement, baseUrl: string): [string, string] | null {
  const tag = INLINE_TAGS[element.tag];
  if (tag) return [`<${tag}>`, `</${tag}>`];
  if (element.tag === 'a') {
    const href = attribute(element, 'href');
    const url = href?.startsWith('#') ? null : safeUrl(href, baseUrl);
    return url ? [`<a href="${escapeHtml(url)}">`, '</a>'] : null;
  }
  const language = attribute(element, 'lang');
  const direction = attribute(element, 'dir');
  const isolated = element.tag === 'span' || element.tag === 'bdo' || element.tag === 'bdi';
  if (!isolated || (!language && !direction)) return null;
  const lang = language && /^[\w-]{2,20}$/.test(language) ? ` lang="${language}"` : '';
  const dir = direction && /^(?:ltr|rtl|auto)$/.test(direction) ? ` dir="${direction}"` : '';
  return lang || dir ? [`<span${lang}${dir}>`, '</span>'] : null;
}

class InlineWriter {
  private html = '';
  private plain = '';

  constructor(private readonly baseUrl: string) {}

  write(nodes: readonly PageNode[]): void {
    for (const node of nodes) {
      if (this.plain.length > MAX_INLINE) return;
      if (!isElement(node)) this.text(node);
      else this.element(node);
    }
  }

  private text(text: string): void {
    const words = text.replace(/[\u200B\uFEFF\u00AD\u2060]/g, '').replace(/[\s\u00A0\u2007\u202F]+/g, ' ');
    this.plain += words;
    this.html += escapeHtml(words);
  }

  private element(element: PageElement): void {
    if (isUnspoken(element.tag) || isHidden(element) || isLinkFarm(element)) return;
    if (element.tag === 'br') {
      this.plain += '\n';
      this.html += '<br>';
      return;
    }
    if (isBlockTag(element.tag)) this.newLine();
    const wrapper = element.textLength > 0 ? wrapperOf(element, this.baseUrl) : null;
    if (wrapper) this.html += wrapper[0];
    this.write(element.children);
    if (wrapper) this.html += wrapper[1];
    if (isBlockTag(element.tag)) this.newLine();
  }

  private newLine(): void {
    if (this.plain.trim() === '' || this.plain.trimEnd().endsWith('\n') || this.plain.endsWith('\n')) return;
    this.plain += '\n';
    this.html += '<br>';
  }

  get value(): InlineText {
    const text = this.plain
      .replace(/ *\n */g, '\n')
      .replace(/[ ]{2,}/g, ' ')
      .trim();
    const html = this.html.replace(/ {2,}/g, ' ').replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
    return { html: sanitiseInline(html), text };
  }
}

/** The inline text of some nodes: what a reader sees, with links made absolute and nothing unsafe. */
export function inlineText(nodes: readonly PageNode[], baseUrl: string): InlineText {
  const writer = new InlineWriter(baseUrl);
  writer.write(nodes);
  return writer.value;
}
