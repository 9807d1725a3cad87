import type { ArticleComponent, ArticleContent, Block, InlineText } from '../article-content.js';
import { escapeHtml } from '../escape-html.js';
import { plainText } from './plain-text.js';
import { writeTextBlock, type BlockMarks } from './write-text-block.js';

/** Names the form, so that a page of somebody else is never taken for one of these. */
export const CANONICAL_GENERATOR = 'Imprimatur canonical article 1';

const attribute = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;

const meta = (name: string, content: string | null): string =>
  `<meta${attribute('name', name)}${attribute('content', content)}>`;
const optionalMeta = (name: string, content: string | null | undefined): string =>
  content === undefined ? '' : meta(name, content);
const presentMeta = (name: string, content: string | null): string => (content === null ? '' : meta(name, content));

const marksOf = (block: Block): BlockMarks => ({
  block:
    attribute('id', block.id) +
    attribute('data-block', block.kind) +
    attribute('data-component', block.kind === 'quote' ? block.componentId : null),
  // Said only where it is not what the markup says already.
  inline: ({ html, text }: InlineText) => (plainText(html) === text ? '' : attribute('data-text', text)),
});

const element = (tag: string, name: string, text: string | null): string =>
  text === null ? '' : `<${tag} class="${name}">${escapeHtml(text)}</${tag}>`;

/** What stands in the text for a component: its picture where it may be shown, else its caption alone. */
function figure(component: ArticleComponent | undefined, attributes: string): string {
  const isShown =
    component !== undefined &&
    component.rights.status === 'licensable' &&
    (component.kind === 'image' || component.kind === 'graphic');
  const picture = isShown
    ? `<img${attribute('src', component.sourceUrl)}${attribute('alt', component.alt ?? '')}${attribute('width', component.width)}${attribute('height', component.height)}>`
    : '';
  const caption = [component?.caption, component?.creditLine].filter(Boolean).join(' ');
  return `<figure${attributes}>${picture}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function writeBlock(block: Block, components: ReadonlyMap<string, ArticleComponent>): string {
  const marks = marksOf(block);
  const place = (id: string, attributes = ''): string =>
    figure(components.get(id), `${attributes}${attribute('data-component', id)}`);
  if (block.kind === 'component') return place(block.componentId, marks.block);
  if (block.kind !== 'gallery') return writeTextBlock(block, marks);
  const places = block.componentIds.map((id) => place(id)).join('');
  return `<div${marks.block}>${element('p', 'caption', block.caption)}${places}</div>`;
}

function writeComponent({ id, kind, rights, ...part }: ArticleComponent): string {
  const marks = { kind, status: rights.status, code: rights.code, source: part.sourceUrl };
  const sizes = { width: part.width, height: part.height };
  const attributes = Object.entries({ ...marks, ...sizes }).map(([name, value]) => attribute(`data-${name}`, value));
  const texts: [string, string | null][] = [
    ['message', rights.message],
    ['next-step', rights.nextStep],
    ...(rights.names ?? []).map((name): [string, string] => ['party', name]),
    ['credit-line', part.creditLine],
    ['caption', part.caption],
    ['alt', part.alt],
  ];
  const said = texts.map(([name, text]) => element('p', name, text)).join('');
  return `<li${attribute('data-id', id)}${attributes.join('')}>${said}</li>`;
}

/**
 * A whole article, rights included, as one HTML page that `readCanonicalHtml` reads back exactly. It is for people and
 * programs on our side of the door: it holds the whole text.
 */
export function writeCanonicalHtml(content: ArticleContent): string {
  const components = new Map(content.components.map((component) => [component.id, component]));
  const head = [
    '<meta charset="utf-8">',
    meta('generator', CANONICAL_GENERATOR),
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(content.headline)}</title>`,
    `<link rel="canonical"${attribute('href', content.canonicalUrl)}>`,
    ...content.authors.map((name) => meta('author', name)),
    optionalMeta('source-line', content.sourceLine),
    optionalMeta('publisher', content.publisher),
    presentMeta('section', content.section),
    presentMeta('published', content.publishedAt),
    presentMeta('modified', content.modifiedAt),
    meta('words', String(content.wordCount)),
  ];
  return `<!doctype html>
<html${attribute('lang', content.language)}${attribute('dir', content.direction)}>
<head>${head.join('')}</head>
<body>
<article>
<header>${element('h1', 'headline', content.headline)}${element('p', 'standfirst', content.standfirst)}${element('p', 'byline', content.byline)}</header>
<div class="blocks">
${content.blocks.map((block) => writeBlock(block, components)).join('\n')}
</div>
</article>
<ul class="components">
${content.components.map(writeComponent).join('\n')}
</ul>
</body>
</html>
`;
}
