import {
  attribute,
  isBlockTag,
  isElement,
  isUnspoken,
  textOfAll,
  type PageElement,
  type PageNode,
} from '../page/page-tree.js';
import { wordsIn, type Candidate } from './candidate.js';
import { isFootnotes, readFootnotes } from './footnotes.js';
import { isPullQuote } from './pull-quotes.js';
import { isMediaElement, readMedia } from './read-media.js';
import { galleryAround, isHidden, isLinkFarm, partNames } from './part-names.js';
import type { Region } from './region.js';
import { isDataTable } from './read-table.js';

const NEVER_TEXT = new Set([
  'nav',
  'footer',
  'form',
  'button',
  'dialog',
  'menu',
  'noscript',
  'head',
  'aside',
  'address',
]);
const HEADING = /^h([1-6])$/;
/** A part with a telling name is left out unless it holds more than this share of the article's text. */
const LARGE_SHARE = 0.3;
/** Characters of a part with a doubtful name from which on it may be running text. */
const SHORTEST_PROSE = 80;
const MAX_CANDIDATES = 6_000;

/** Reads the region of an article in document order into candidate blocks. */
export class BlockWalk {
  readonly candidates: Candidate[] = [];
  private loose: PageNode[] = [];

  constructor(
    private readonly region: Region,
    private readonly baseUrl: string,
  ) {}

  run(): Candidate[] {
    this.walk(this.region.root);
    return this.candidates;
  }

  private walk(element: PageElement): void {
    for (const child of element.children) {
      if (this.candidates.length >= MAX_CANDIDATES) return;
      if (!isElement(child) || isInline(child)) this.loose.push(child);
      else if (child.tag === 'br') this.breakLine(element);
      else {
        this.flush(element);
        this.visit(child);
      }
    }
    this.flush(element);
  }

  /** One line break stays in its paragraph; two begin another. */
  private breakLine(owner: PageElement): void {
    let last = this.loose.length - 1;
    while (last >= 0 && typeof this.loose[last] === 'string' && (this.loose[last] as string).trim() === '') last -= 1;
    const previous = this.loose[last];
    if (previous && isElement(previous) && previous.tag === 'br') this.flush(owner);
    else if (previous) this.loose.push({ ...BREAK, parent: owner });
  }

  private flush(owner: PageElement): void {
    const parts = this.loose;
    this.loose = [];
    if (parts.length > 0) this.addText('paragraph', owner, parts);
  }

  private visit(element: PageElement): void {
    if (isHidden(element)) return;
    if (isPullQuote(element)) return this.addText('quote', element, element.children);
    if (isFootnotes(element)) return this.addFootnotes(element);
    if (this.isLeftOut(element)) return;
    if (isMediaElement(element)) {
      const media = readMedia(element, this.baseUrl);
      if (media.length > 0) return this.addMedia(element, media);
      if (element.tag === 'figure') return;
    }
    const heading = HEADING.exec(element.tag);
    if (heading) return this.addText('heading', element, element.children, Number(heading[1]));
    if (element.tag === 'blockquote') return this.addText('quote', element, element.children);
    if (element.tag === 'ul' || element.tag === 'ol') return this.visitList(element);
    if (element.tag === 'table' && isDataTable(element)) return this.add('table', element, [element.children]);
    this.walk(element);
  }

  private visitList(element: PageElement): void {
    const items = element.children.filter(isElement).filter((child) => child.tag === 'li');
    const holdsBlocks = items.some((item) => holdsArticleParts(item));
    if (items.length === 0 || holdsBlocks) return this.walk(element);
    this.add(
      'list',
      element,
      items.map((item) => item.children),
    );
  }

  private isLeftOut(element: PageElement): boolean {
    if (isUnspoken(element.tag) && !isMediaElement(element)) return true;
    const share = this.region.keptLength(element) / (this.region.keptLength(this.region.root) || 1);
    if (share > LARGE_SHARE) return false;
    if (NEVER_TEXT.has(element.tag)) return !(element.tag === 'aside' && isMediaHolder(element));
    const names = partNames(element);
    if (names.topic && !this.holdsKeptProse(element)) return !isMediaHolder(element);
    return names.aside && !isMediaHolder(element);
  }

  private holdsKeptProse(element: PageElement): boolean {
    const { textLength, linkLength } = element;
    return (
      textLength >= SHORTEST_PROSE && linkLength < textLength / 5 && this.region.keptLength(element) > textLength / 2
    );
  }

  private addMedia(element: PageElement, media: Candidate['media'][]): void {
    const gallery = media.length > 1 ? element : galleryAround(element, this.region.root);
    for (const one of media) {
      this.candidates.push({ ...empty(element), kind: 'media', media: one, kept: true, gallery });
    }
  }

  private addFootnotes(element: PageElement): void {
    for (const { mark, parts } of readFootnotes(element)) {
      const text = textOfAll(parts);
      if (text)
        this.candidates.push({
          ...empty(element),
          kind: 'footnote',
          parts: [parts],
          text,
          words: wordsIn(text),
          kept: true,
          mark,
        });
    }
  }

  private addText(kind: 'paragraph' | 'heading' | 'quote', owner: PageElement, parts: PageNode[], level = 2): void {
    for (const part of parts) this.addInlineMedia(part);
    this.add(kind, owner, [parts], level);
  }

  /** Pictures that stand inside a line of text become components of their own, before it. */
  private addInlineMedia(part: PageNode): void {
    if (!isElement(part) || isLinkFarm(part)) return;
    const pending = [part];
    while (pending.length > 0) {
      const at = pending.pop()!;
      if (isMediaElement(at)) this.addMedia(at, readMedia(at, this.baseUrl));
      else
        pending.push(
          ...at.children
            .filter(isElement)
            .filter((child) => !isLinkFarm(child))
            .reverse(),
        );
    }
  }

  private add(kind: Candidate['kind'], owner: PageElement, parts: PageNode[][], level = 2): void {
    const text = parts.map((part) => textOfAll(part, isLinkFarm)).join(' ');
    if (!text) return;
    this.candidates.push({
      ...empty(owner),
      kind,
      parts,
      text,
      words: wordsIn(text),
      linkShare: linkShareOf(parts.flat(), text.length),
      kept: this.region.isKept(owner),
      level: level <= 2 ? 2 : level === 3 ? 3 : 4,
      ordered: owner.tag === 'ol',
    });
  }
}

const BREAK: PageElement = {
  index: -1,
  tag: 'br',
  attributes: {},
  parent: null,
  children: [],
  textLength: 0,
  linkLength: 0,
  hasBlock: false,
};

const empty = (owner: PageElement): Candidate => ({
  kind: 'paragraph',
  owner,
  parts: [],
  text: '',
  words: 0,
  linkShare: 0,
  kept: false,
  level: 2,
  ordered: false,
  media: null,
  mark: '',
  gallery: null,
});

const isInline = (element: PageElement): boolean =>
  element.tag !== 'br' && !isBlockTag(element.tag) && !element.hasBlock && !isMediaElement(element);

const isMediaHolder = (element: PageElement): boolean =>
  element.tag === 'figure' || attribute(element, 'role') === 'figure';

const holdsArticleParts = (item: PageElement): boolean =>
  item.hasBlock && item.textLength > 400 && item.linkLength < item.textLength / 2;

/** Linked characters of a line, menus hidden in it left out as they are from its text. */
function linkedLength(nodes: readonly PageNode[]): number {
  return nodes.reduce((sum, node) => {
    if (!isElement(node) || isLinkFarm(node)) return sum;
    return sum + (node.tag === 'a' ? node.textLength : linkedLength(node.children));
  }, 0);
}

function linkShareOf(nodes: readonly PageNode[], length: number): number {
  const insideLink = nodes.some((node) => isElement(node) && node.parent?.tag === 'a');
  return insideLink ? 1 : Math.min(1, linkedLength(nodes) / (length || 1));
}
