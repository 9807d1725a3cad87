import { Parser } from 'htmlparser2';
import { isBlockTag, isUnspoken, type PageElement, type PageNode, type PageTree } from './page-tree.js';

/** Characters handed to the parser at a time; limits are looked at in between. */
const CHUNK = 16_384;
/** Deeper elements are taken for part of the element at this depth: their text stays, their nesting goes. */
const MAX_DEPTH = 200;
/** A page that opens this many elements inside each other is cut there: the parser's own cost grows with the depth. */
const MAX_PARSER_DEPTH = 4_000;
export const MAX_ELEMENTS = 120_000;
const MAX_TEXT = 4_000_000;
const MAX_STRUCTURED_DATA = 1_000_000;
const MAX_ATTRIBUTE = 4_000;
const MAX_ATTRIBUTES = 60;

/** Elements whose content is never looked at. Pictures and players inside `noscript` are. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'textarea',
  'select',
  'object',
  'applet',
  'canvas',
]);

class TreeBuilder {
  readonly elements: PageElement[] = [];
  readonly structuredData: string[] = [];
  truncated = false;
  readonly root: PageElement;
  private readonly open: { element: PageElement; own: boolean }[] = [];
  private at: PageElement;
  private dropDepth = 0;
  private jsonLd: string[] | null = null;
  private structuredLength = 0;
  private textTotal = 0;

  constructor() {
    this.root = this.add('#page', {}, null);
    this.at = this.root;
  }

  get depth(): number {
    return this.open.length + this.dropDepth;
  }

  get isFull(): boolean {
    return this.elements.length >= MAX_ELEMENTS || this.textTotal >= MAX_TEXT || this.depth >= MAX_PARSER_DEPTH;
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    if (this.dropDepth > 0 || DROPPED.has(tag)) {
      if (this.dropDepth === 0 && tag === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '')) {
        this.jsonLd = [];
      }
      this.dropDepth += 1;
      return;
    }
    const own = this.open.length < MAX_DEPTH && this.elements.length < MAX_ELEMENTS;
    if (own) {
      const element = this.add(tag, bounded(attributes), this.at);
      this.at.children.push(element);
      this.at = element;
    } else if (isBlockTag(tag) || tag === 'br') {
      this.at.children.push(' ');
    }
    this.open.push({ element: this.at, own });
  }

  ontext(text: string): void {
    if (this.jsonLd) this.jsonLd.push(text);
    if (this.dropDepth > 0 || this.textTotal >= MAX_TEXT) return;
    this.textTotal += text.length;
    const children = this.at.children;
    const last = children.at(-1);
    if (typeof last === 'string' && last.length < CHUNK) children[children.length - 1] = last + text;
    else children.push(text);
  }

  onclosetag(): void {
    if (this.dropDepth > 0) {
      this.dropDepth -= 1;
      if (this.dropDepth === 0) this.keepStructuredData();
      return;
    }
    const closed = this.open.pop();
    if (closed?.own) this.at = closed.element.parent ?? this.root;
  }

  private keepStructuredData(): void {
    if (!this.jsonLd) return;
    const text = this.jsonLd.join('');
    this.structuredLength += text.length;
    if (this.structuredLength <= MAX_STRUCTURED_DATA) this.structuredData.push(text);
    this.jsonLd = null;
  }

  private add(tag: string, attributes: Record<string, string>, parent: PageElement | null): PageElement {
    const element: PageElement = {
      index: this.elements.length,
      tag,
      attributes,
      parent,
      children: [],
      textLength: 0,
      linkLength: 0,
      hasBlock: false,
    };
    this.elements.push(element);
    return element;
  }
}

function bounded(attributes: Record<string, string>): Record<string, string> {
  const kept: Record<string, string> = Object.create(null) as Record<string, string>;
  let count = 0;
  for (const name in attributes) {
    if ((count += 1) > MAX_ATTRIBUTES) break;
    if (name.startsWith('on')) continue;
    const value = attributes[name]!;
    kept[name] = value.length > MAX_ATTRIBUTE && name !== 'content' ? value.slice(0, MAX_ATTRIBUTE) : value;
  }
  return kept;
}

const lengthOf = (text: string): number => text.replace(/\s+/g, ' ').trim().length;

/** Fills the sums of each element from those inside it; later elements never contain earlier ones. */
function measure(elements: PageElement[]): void {
  for (let i = elements.length - 1; i >= 0; i -= 1) {
    const element = elements[i]!;
    if (isUnspoken(element.tag)) continue;
    for (const child of element.children) addUp(element, child);
    if (element.tag === 'a') element.linkLength = element.textLength;
  }
}

function addUp(element: PageElement, child: PageNode): void {
  if (typeof child === 'string') {
    element.textLength += lengthOf(child);
    return;
  }
  element.textLength += child.textLength;
  element.linkLength += child.linkLength;
  element.hasBlock ||= child.hasBlock || isBlockTag(child.tag);
}

/**
 * A page as a light tree. Scripts, styles and drawings are left out, event handlers dropped, nesting beyond a sane
 * depth flattened; whatever is fed in, the cost is bounded by the limits above.
 */
export function buildTree(html: string): PageTree {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.onopentag(tag, attributes),
      ontext: (text) => builder.ontext(text),
      onclosetag: () => builder.onclosetag(),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  let at = 0;
  for (; at < html.length && !builder.isFull; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  builder.truncated = at < html.length;
  parser.end();
  measure(builder.elements);
  return {
    root: builder.root,
    elements: builder.elements,
    structuredData: builder.structuredData,
    truncated: builder.truncated,
  };
}
