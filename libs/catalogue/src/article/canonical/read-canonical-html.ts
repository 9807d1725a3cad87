import { notCanonicalHtml } from '../../catalogue.errors.js';
import { sanitiseInline } from '../sanitise-inline.js';
import type {
  ArticleComponent,
  ArticleContent,
  Block,
  ComponentKind,
  Direction,
  InlineText,
  RightsStatus,
} from '../article-content.js';
import { plainText } from './plain-text.js';
import { findSource, sourceTree, type SourceElement } from './source-tree.js';
import { CANONICAL_GENERATOR } from './write-canonical-html.js';

const byTag =
  (tag: string) =>
  (element: SourceElement): boolean =>
    element.tag === tag;
const byClass =
  (name: string) =>
  (element: SourceElement): boolean =>
    element.attributes['class'] === name;

const textIn = (within: SourceElement, name: string): string | null => findSource(within, byClass(name))?.text ?? null;
const childrenOf = (element: SourceElement | null, tag: string): SourceElement[] =>
  element?.children.filter(byTag(tag)) ?? [];
const numberOf = (value: string | undefined): number | null => (value === undefined ? null : Number(value));

function inlineOf(element: SourceElement | null): InlineText {
  const html = sanitiseInline(element?.inner ?? '');
  return { html, text: element?.attributes['data-text'] ?? plainText(html) };
}

function tableOf(element: SourceElement): Omit<Extract<Block, { kind: 'table' }>, 'id' | 'kind'> {
  const rowsIn = (tag: string): SourceElement[] => childrenOf(findSource(element, byTag(tag)), 'tr');
  const cells = (row: SourceElement): InlineText[] => row.children.map(inlineOf);
  return {
    caption: findSource(element, byTag('caption'))?.text ?? null,
    header: rowsIn('thead').flatMap(cells),
    rows: rowsIn('tbody').map(cells),
  };
}

function quoteOf(element: SourceElement, id: string): Block {
  const componentId = element.attributes['data-component'];
  return {
    ...{ id, kind: 'quote', cite: findSource(element, byTag('footer'))?.text ?? null },
    ...(componentId === undefined ? {} : { componentId }),
    ...inlineOf(findSource(element, byTag('p'))),
  };
}

const placedIn = (element: SourceElement): string[] =>
  childrenOf(element, 'figure').map(({ attributes }) => attributes['data-component'] ?? '');

function blockOf(element: SourceElement): Block {
  const { id = '', 'data-block': kind } = element.attributes;
  switch (kind as Block['kind'] | undefined) {
    case 'paragraph':
      return { id, kind: 'paragraph', ...inlineOf(element) };
    case 'heading':
      return { id, kind: 'heading', level: Number(element.tag.slice(1)) as 2 | 3 | 4, ...inlineOf(element) };
    case 'correction':
      return { id, kind: 'correction', ...inlineOf(element) };
    case 'footnote': {
      const mark = findSource(element, byTag('sup'))?.text ?? '';
      return { id, kind: 'footnote', mark, ...inlineOf(element.children.find(byTag('span')) ?? null) };
    }
    case 'list':
      return { id, kind: 'list', ordered: element.tag === 'ol', items: element.children.map(inlineOf) };
    case 'quote':
      return quoteOf(element, id);
    case 'table':
      return { id, kind: 'table', ...tableOf(element) };
    case 'component':
      return { id, kind: 'component', componentId: element.attributes['data-component'] ?? '' };
    case 'gallery': {
      const caption = element.children.find(byClass('caption'))?.text ?? null;
      return { id, kind: 'gallery', caption, componentIds: placedIn(element) };
    }
    default:
      throw notCanonicalHtml(`A block is of the kind “${kind ?? ''}”.`);
  }
}

function componentOf(element: SourceElement): ArticleComponent {
  const { attributes } = element;
  const names = element.children.filter(byClass('party')).map(({ text }) => text);
  return {
    id: attributes['data-id'] ?? '',
    kind: attributes['data-kind'] as ComponentKind,
    rights: {
      status: attributes['data-status'] as RightsStatus,
      code: attributes['data-code'] ?? '',
      message: textIn(element, 'message') ?? '',
      nextStep: textIn(element, 'next-step'),
      ...(names.length > 0 ? { names } : {}),
    },
    creditLine: textIn(element, 'credit-line'),
    caption: textIn(element, 'caption'),
    alt: textIn(element, 'alt'),
    sourceUrl: attributes['data-source'] ?? null,
    width: numberOf(attributes['data-width']),
    height: numberOf(attributes['data-height']),
  };
}

/** What the head says by name; a name may be there without saying anything, which is null. */
class Head {
  private readonly metas: readonly SourceElement[];

  constructor(private readonly element: SourceElement | null) {
    this.metas = childrenOf(element, 'meta');
  }

  all(name: string): string[] {
    return this.metas
      .filter(({ attributes }) => attributes['name'] === name)
      .map(({ attributes }) => attributes['content'] ?? '');
  }

  one(name: string): string | null {
    return this.metas.find(({ attributes }) => attributes['name'] === name)?.attributes['content'] ?? null;
  }

  /** Nothing at all where the name is not there. */
  optional<N extends string>(key: N, name: string): Partial<Record<N, string | null>> {
    const isThere = this.metas.some(({ attributes }) => attributes['name'] === name);
    return isThere ? ({ [key]: this.one(name) } as Record<N, string | null>) : {};
  }

  get canonicalUrl(): string {
    return childrenOf(this.element, 'link')[0]?.attributes['href'] ?? '';
  }
}

/** Whether a page says that it is one of `writeCanonicalHtml`. */
export const isCanonicalHtml = (html: string): boolean =>
  html.slice(0, 400).includes(`<meta name="generator" content="${CANONICAL_GENERATOR}">`);

/**
 * Reads back what `writeCanonicalHtml` wrote, exactly; inline HTML is sanitised once more. The rights it states are
 * believed: read only pages of our own.
 * @throws catalogue.not-canonical-html
 */
export function readCanonicalHtml(html: string): ArticleContent {
  if (!isCanonicalHtml(html)) throw notCanonicalHtml('It does not name itself one.');
  const root = sourceTree(html);
  const head = new Head(findSource(root, byTag('head')));
  const page = findSource(root, byTag('html'));
  const body = findSource(root, byTag('body'));
  const blocks = findSource(root, byClass('blocks'));
  if (!page || !body || !blocks) throw notCanonicalHtml('It has no body.');
  return {
    canonicalUrl: head.canonicalUrl,
    headline: textIn(body, 'headline') ?? '',
    standfirst: textIn(body, 'standfirst'),
    byline: textIn(body, 'byline'),
    authors: head.all('author'),
    ...head.optional('sourceLine', 'source-line'),
    ...head.optional('publisher', 'publisher'),
    section: head.one('section'),
    publishedAt: head.one('published'),
    modifiedAt: head.one('modified'),
    language: page.attributes['lang'] ?? 'und',
    direction: (page.attributes['dir'] ?? 'ltr') as Direction,
    blocks: blocks.children.map(blockOf),
    components: childrenOf(body.children.find(byClass('components')) ?? null, 'li').map(componentOf),
    wordCount: Number(head.one('words')),
  };
}
