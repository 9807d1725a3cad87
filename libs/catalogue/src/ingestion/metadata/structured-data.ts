import { collapse } from '../page/page-tree.js';

type JsonObject = Record<string, unknown>;

const ARTICLE_TYPES = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
const MAX_NODES = 5_000;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** JSON as pages write it: raw line breaks in strings, comment and CDATA wrappers, a semicolon at the end. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return parseWithoutControls(bare);
  }
}

function parseWithoutControls(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
  } catch {
    return null;
  }
}

function* objectsIn(documents: readonly string[]): Generator<JsonObject> {
  let seen = 0;
  const pending: unknown[] = documents.map(parseLoosely).reverse();
  while (pending.length > 0 && (seen += 1) < MAX_NODES) {
    const at = pending.pop();
    if (Array.isArray(at)) pending.push(...(at as unknown[]).slice(0, 500).reverse());
    if (!isObject(at)) continue;
    yield at;
    pending.push(
      ...Object.values(at)
        .filter((value) => typeof value === 'object')
        .reverse(),
    );
  }
}

const typesOf = (node: JsonObject): string[] => asList(node['@type']).filter((type) => typeof type === 'string');

export const plainText = (value: unknown): string | null => {
  const first = asList(value).find((item) => typeof item === 'string' && item.trim() !== '');
  if (typeof first !== 'string') return null;
  return (
    collapse(
      first
        .replace(/<[^<>]{0,2000}>/g, ' ')
        .replace(/&nbsp;|&#160;/g, ' ')
        .replace(/&quot;|&#34;/g, '"')
        .replace(/&apos;|&#0?39;|&rsquo;/g, '’')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
    ) || null
  );
};

function namesOf(value: unknown): string[] {
  return asList(value)
    .map((item) => (isObject(item) ? plainText(item['name']) : plainText(item)))
    .filter((name): name is string => name !== null && !/^https?:/i.test(name));
}

export interface StructuredImage {
  url: string;
  caption: string | null;
  credit: string | null;
}

/** What a page's JSON-LD says about its article; null or empty where it says nothing. */
export interface StructuredArticle {
  headline: string | null;
  description: string | null;
  authors: string[];
  publisher: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  section: string | null;
  language: string | null;
  body: string | null;
  copyrightHolder: string | null;
  images: StructuredImage[];
}

function imageOf(value: unknown): StructuredImage | null {
  if (typeof value === 'string') return { url: value, caption: null, credit: null };
  if (!isObject(value)) return null;
  const url = plainText(value['url']) ?? plainText(value['contentUrl']);
  if (!url) return null;
  const credit =
    plainText(value['creditText']) ??
    plainText(value['copyrightNotice']) ??
    ([...namesOf(value['creator']), ...namesOf(value['author']), ...namesOf(value['copyrightHolder'])].join('/') ||
      null);
  return { url, caption: plainText(value['caption']) ?? plainText(value['description']), credit };
}

/** A body keeps its paragraphs: line breaks and block tags part them. */
function bodyOf(value: unknown): string | null {
  const text = asList(value).find((item) => typeof item === 'string');
  if (typeof text !== 'string') return null;
  const lines = text.replace(/<\/(?:p|div|h\d|li|blockquote)>|<br\s*\/?>/gi, '\n').split(/\n+/);
  return lines.map(plainText).filter(Boolean).join('\n') || null;
}

function sectionOf(node: JsonObject): string | null {
  const sections = asList(node['articleSection']).filter((item) => typeof item === 'string');
  return plainText(sections[0]);
}

function articleFrom(node: JsonObject): StructuredArticle {
  return {
    headline: plainText(node['headline']) ?? plainText(node['name']),
    description: plainText(node['description']) ?? plainText(node['alternativeHeadline']),
    authors: [...new Set([...namesOf(node['author']), ...(node['author'] ? [] : namesOf(node['creator']))])],
    publisher: namesOf(node['publisher'])[0] ?? null,
    publishedAt: plainText(node['datePublished']) ?? plainText(node['dateCreated']),
    modifiedAt: plainText(node['dateModified']),
    section: sectionOf(node),
    language: isObject(node['inLanguage'])
      ? plainText(node['inLanguage']['alternateName'])
      : plainText(node['inLanguage']),
    body: bodyOf(node['articleBody']),
    copyrightHolder: namesOf(node['copyrightHolder'])[0] ?? null,
    images: asList(node['image'])
      .map(imageOf)
      .filter((image) => image !== null),
  };
}

/** How much a node looks like the article of this page rather than one it links to. */
function weight(article: StructuredArticle, position: number): number {
  const said = [article.headline, article.publishedAt, article.authors[0], article.body, article.images[0]];
  return said.filter(Boolean).length * 10 - position;
}

/** The article a page's JSON-LD describes, or null. Source: schema.org Article and its subtypes. */
export function structuredArticle(documents: readonly string[]): StructuredArticle | null {
  let best: { article: StructuredArticle; weight: number } | null = null;
  let position = 0;
  for (const node of objectsIn(documents)) {
    if (!typesOf(node).some((type) => ARTICLE_TYPES.test(type))) continue;
    const article = articleFrom(node);
    const found = { article, weight: weight(article, position) };
    if (!best || found.weight > best.weight) best = found;
    position += 1;
    if (position > 30) break;
  }
  return best?.article ?? null;
}
