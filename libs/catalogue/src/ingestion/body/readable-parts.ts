import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { attribute, isElement, isUnspoken, type PageElement, type PageNode, type PageTree } from '../page/page-tree.js';
import { escapeHtml } from '../../article/escape-html.js';
import { densestParts } from './densest-parts.js';

/** Above this Readability's own cost is no longer that of a page; the densest part is taken instead. */
const MAX_READABILITY_ELEMENTS = 20_000;
const MARK = 'data-part';
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'style', 'aria-hidden', 'aria-modal', 'itemprop', 'rel'] as const;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const LEFT_OUT = new Set([
  'head',
  'noscript',
  'iframe',
  'input',
  'button',
  'video',
  'audio',
  'picture',
  'img',
  'link',
  'meta',
]);

/** Readability makes paragraphs of such boxes itself, and would lose the mark on them. */
function tagFor(element: PageElement): string {
  if (element.tag === 'body') return 'div';
  return element.tag === 'div' && !element.hasBlock && element.textLength > 0 ? 'p' : element.tag;
}

function openTag(element: PageElement): string {
  let tag = `<${tagFor(element)} ${MARK}="${element.index}"`;
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.attributes[name];
    if (value) tag += ` ${name}="${escapeHtml(value.slice(0, 300))}"`;
  }
  if ('hidden' in element.attributes) tag += ' hidden=""';
  if (element.tag === 'a') tag += ` href="${(attribute(element, 'href') ?? '').startsWith('#') ? '#' : '/'}"`;
  return `${tag}>`;
}

const holdsText = (element: PageElement): boolean =>
  (element.textLength > 0 || element.tag === 'br' || element.tag === 'hr') &&
  !LEFT_OUT.has(element.tag) &&
  !isUnspoken(element.tag);

const isPlainTag = (tag: string): boolean => /^[a-z][a-z0-9-]*$/.test(tag);

/**
 * The part of the tree that can hold text, as HTML with each element's index on it. Markup characters in text become
 * spaces: only lengths and commas count here, and every entity would be a node of its own.
 */
function toMarkedHtml(root: PageElement, leaveOut: (element: PageElement) => boolean): string {
  const parts: string[] = ['<!doctype html><html><head><title></title></head><body>'];
  const pending: (PageNode | { close: string })[] = [...root.children].reverse();
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (typeof node === 'string') parts.push(node.replace(/[&<>]+/g, ' '));
    else if ('close' in node) parts.push(node.close);
    else if (isElement(node) && holdsText(node) && !leaveOut(node)) {
      const tagged = isPlainTag(node.tag) && node.tag !== 'html';
      if (tagged) parts.push(openTag(node));
      if (VOID.has(node.tag)) continue;
      if (tagged) pending.push({ close: `</${tagFor(node)}>` });
      for (let i = node.children.length - 1; i >= 0; i -= 1) pending.push(node.children[i]!);
    }
  }
  return parts.join('');
}

/** As much of the DOM as is needed here; the library's own types want a browser's. */
interface MarkedElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

function marksIn(content: MarkedElement): Set<number> {
  const marks = new Set<number>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) marks.add(Number(element.getAttribute(MARK)));
  return marks;
}

function readWithReadability(tree: PageTree, leaveOut: (element: PageElement) => boolean): Set<number> | null {
  const { document } = parseHTML(toMarkedHtml(tree.root, leaveOut)) as unknown as { document: never };
  const reader = new Readability<MarkedElement>(document, {
    disableJSONLD: true,
    keepClasses: false,
    charThreshold: 250,
    serializer: (node: unknown) => node as MarkedElement,
  });
  const article = reader.parse();
  return article?.content ? marksIn(article.content) : null;
}

/** It reads the text of every box whole: its cost is the sum of all depths. A page has some tens of thousands. */
const MAX_DEPTHS = 600_000;

function depthsOf({ elements }: PageTree): number {
  const depths = new Uint16Array(elements.length);
  let sum = 0;
  for (const { index, parent } of elements) {
    depths[index] = parent ? depths[parent.index]! + 1 : 0;
    sum += depths[index];
  }
  return sum;
}

/**
 * The indexes of the elements that Mozilla Readability takes for the article; where it finds nothing, or the page is
 * too large for it, those of the densest part of the page.
 */
export function readableParts(tree: PageTree, leaveOut: (element: PageElement) => boolean): Set<number> {
  if (tree.elements.length > MAX_READABILITY_ELEMENTS || depthsOf(tree) > MAX_DEPTHS) return densestParts(tree);
  const marks = readWithReadability(tree, leaveOut);
  return marks && marks.size > 0 ? marks : densestParts(tree);
}
