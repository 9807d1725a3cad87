import type { ArticleComponent, Block, InlineText } from '#libs/catalogue';
import { sizesOf, type LicensedArticle, type LicensedPicture } from '../../article/licensed-article.js';
import type { FormatContext } from '../article-format.js';
import { inlineNodes, type InlineMark, type InlineNode } from '../inline-nodes.js';
import { xml, type XmlChild, type XmlElement } from '../xml/xml.js';

/** The article's blocks in NITF's elements; pictures stand where they stood. */
export function nitfBlocks(article: LicensedArticle, context: FormatContext): XmlElement[] {
  return article.content.blocks.flatMap((block) => blockOf(block, article, context));
}

function blockOf(block: Block, article: LicensedArticle, context: FormatContext): XmlElement[] {
  switch (block.kind) {
    case 'heading':
      return [xml('hl2', {}, ...inline(block))];
    case 'list':
      return block.items.length === 0
        ? []
        : [xml(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => xml('li', {}, ...inline(item))))];
    case 'quote':
      return [quote(inline(block), block.cite)];
    case 'correction':
      return [xml('p', { class: 'correction' }, ...inline(block))];
    case 'footnote':
      return [xml('fn', {}, xml('body.content', {}, xml('p', {}, `[${block.mark}] `, ...inline(block))))];
    case 'table':
      return table(block);
    case 'gallery':
      return [
        ...block.componentIds.flatMap((id) => component(id, article, context)),
        ...(block.caption === null ? [] : [xml('p', { class: 'caption' }, block.caption)]),
      ];
    case 'component':
      return component(block.componentId, article, context);
    default:
      return [xml('p', {}, ...inline(block))];
  }
}

const quote = (said: readonly XmlChild[], cite: string | null): XmlElement =>
  xml('bq', {}, xml('block', {}, xml('p', {}, ...said)), cite !== null && xml('credit', {}, cite));

function table(block: Extract<Block, { kind: 'table' }>): XmlElement[] {
  const row = (cells: readonly InlineText[], name: string) =>
    xml('tr', {}, ...cells.map((cell) => xml(name, {}, ...inline(cell))));
  const rows = block.rows.filter(({ length }) => length > 0).map((cells) => row(cells, 'td'));
  const title = block.caption !== null && xml('caption', {}, block.caption);
  const names = block.header.length > 0 && xml('thead', {}, row(block.header, 'th'));
  if (rows.length === 0 && !names) return [];
  return [xml('table', {}, title, names, rows.length > 0 && xml('tbody', {}, ...rows))];
}

function component(id: string, article: LicensedArticle, context: FormatContext): XmlElement[] {
  const picture = article.pictures.find(({ componentId }) => componentId === id);
  if (picture) return [media(picture, context)];
  return part(article.content.components.find((candidate) => candidate.id === id));
}

function part(found: ArticleComponent | undefined): XmlElement[] {
  const said = found?.caption ?? found?.sourceUrl;
  if (!found || !said) return [];
  if (found.kind === 'pull-quote') return [quote([said], null)];
  const link = found.sourceUrl?.startsWith('http') ? xml('a', { href: found.sourceUrl }, said) : said;
  return [xml('p', { class: 'part' }, link, found.creditLine !== null && ` ${found.creditLine}`)];
}

/** One picture in all its sizes, the largest first; its licence in its own metadata. */
function media(picture: LicensedPicture, { notice }: FormatContext): XmlElement {
  const { creditLine, caption, alt } = picture;
  const data: [string, string | null][] = [
    ['credit', creditLine],
    ['copyright', notice.copyright],
    ['licence', notice.reference],
    ['licence-verify', notice.verifyUrl],
    ['licence-ends', notice.endsOn],
    ['usage-terms', `${notice.licenceLine} ${notice.expiry}`],
    ['data-mining', notice.isMiningReserved ? 'prohibited' : null],
  ];
  return xml(
    'media',
    { 'media-type': 'image' },
    ...data.map(([name, value]) => value !== null && xml('media-metadata', { name, value })),
    ...[picture, ...sizesOf(picture)].map(({ path, width, height }) =>
      xml('media-reference', {
        'mime-type': picture.contentType,
        source: path,
        'source-credit': creditLine,
        copyright: notice.copyright,
        'alternate-text': alt ?? caption,
        ...{ height, width, units: 'pixels' },
      }),
    ),
    caption !== null && xml('media-caption', {}, xml('p', {}, caption)),
    creditLine !== null && xml('media-producer', {}, creditLine),
  );
}

const inline = ({ html }: InlineText): XmlChild[] => inlineNodes(html).map(inlineNode);

const inlineNode = (node: InlineNode): XmlChild => (typeof node === 'string' ? node : mark(node));

/** NITF has one kind of emphasis and no sub- and superscript in running text: `class` says which was meant. */
function mark(node: InlineMark): XmlElement {
  const children = node.children.map(inlineNode);
  switch (node.tag) {
    case 'a':
      return node.href === undefined
        ? xml('em', { class: 'link' }, ...children)
        : xml('a', { href: node.href }, ...children);
    case 'br':
      return xml('br');
    case 'em':
      return xml('em', {}, ...children);
    case 'span':
      return xml('lang', { 'xml:lang': node.lang }, ...children);
    default:
      return xml('em', { class: node.tag }, ...children);
  }
}
