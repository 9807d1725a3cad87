import { attribute, collapse, descendants, textOf, type PageElement, type PageTree } from '../page/page-tree.js';

/** What the head of a page and its microdata say, each name with the first value that says something. */
export interface PageMeta {
  /** `<meta name|property|itemprop>`, names in lower case. */
  names: ReadonlyMap<string, string>;
  /** All values of names that may repeat, such as `article:author`. */
  all(name: string): string[];
  /** The first value among `names`. */
  first(...names: string[]): string | null;
  links: ReadonlyMap<string, string>;
  title: string | null;
  /** Elements by `itemprop`, in document order. */
  properties: ReadonlyMap<string, PageElement[]>;
}

const MAX_VALUE = 2_000;

export function readMeta(tree: PageTree): PageMeta {
  const values = new Map<string, string[]>();
  const links = new Map<string, string>();
  const properties = new Map<string, PageElement[]>();
  let title: string | null = null;
  for (const element of descendants(tree.root)) {
    if (element.tag === 'meta') readMetaElement(element, values);
    else if (element.tag === 'link') readLink(element, links);
    else if (element.tag === 'title' && title === null) title = textOf(element).slice(0, MAX_VALUE) || null;
    for (const name of (element.attributes['itemprop'] ?? '').split(/\s+/)) {
      if (name) properties.set(name, [...(properties.get(name) ?? []).slice(0, 50), element]);
    }
  }
  const all = (name: string): string[] => values.get(name) ?? [];
  return {
    names: new Map([...values].map(([name, list]) => [name, list[0]!])),
    all,
    first: (...names) => names.map((name) => all(name)[0]).find(Boolean) ?? null,
    links,
    title,
    properties,
  };
}

function readMetaElement(element: PageElement, values: Map<string, string[]>): void {
  const content = collapse(element.attributes['content'] ?? element.attributes['value'] ?? '').slice(0, MAX_VALUE);
  if (!content) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key)
      ?.toLowerCase()
      .replace(/^og:(?=article:)/, '');
    if (name) values.set(name, [...(values.get(name) ?? []).slice(0, 20), content]);
  }
}

function readLink(element: PageElement, links: Map<string, string>): void {
  const href = attribute(element, 'href');
  if (!href) return;
  for (const rel of (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)) {
    if (rel && !links.has(rel)) links.set(rel, href);
  }
}

/** The value of a microdata element: its `content` or `datetime`, else its text. */
export const propertyValue = (element: PageElement): string | null =>
  attribute(element, 'content') ?? attribute(element, 'datetime') ?? (textOf(element) || null);
