import type { ArticleComponent, Block, InlineText } from '#libs/catalogue';
import type { LicensedArticle, LicensedPicture } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import { escapeMarkup } from './escape.js';

/** The body as HTML. `source` says where a picture's bytes are: a data URI, or a path in the package. */
export function bodyHtml(
  article: LicensedArticle,
  notice: Notice,
  source: (picture: LicensedPicture) => string,
): string {
  return article.content.blocks.map((block) => blockHtml(block, article, notice, source)).join('\n');
}

function blockHtml(
  block: Block,
  article: LicensedArticle,
  notice: Notice,
  source: (picture: LicensedPicture) => string,
): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.html}</p>`;
    case 'heading':
      return `<h${block.level}>${block.html}</h${block.level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${item.html}</li>`).join('')}</${tag}>`;
    }
    case 'quote': {
      const cite = block.cite ? `<footer>${escapeMarkup(block.cite)}</footer>` : '';
      return `<blockquote><p>${block.html}</p>${cite}</blockquote>`;
    }
    case 'correction':
      return `<p class="correction">${block.html}</p>`;
    case 'table':
      return tableHtml(block);
    case 'component':
      return componentHtml(block.componentId, article, notice, source);
  }
}

function tableHtml(block: Extract<Block, { kind: 'table' }>): string {
  const caption = block.caption ? `<caption>${escapeMarkup(block.caption)}</caption>` : '';
  const row = (cells: InlineText[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell.html}</${tag}>`).join('')}</tr>`;
  const head =
    block.header.length > 0
      ? `<thead>${row(block.header, 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</thead>`
      : '';
  return `<table>${caption}${head}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function componentHtml(
  componentId: string,
  article: LicensedArticle,
  notice: Notice,
  source: (picture: LicensedPicture) => string,
): string {
  const picture = article.pictures.find((candidate) => candidate.componentId === componentId);
  if (!picture) return partHtml(article.content.components.find((part) => part.id === componentId));
  const alt = escapeMarkup(picture.alt ?? picture.caption ?? '');
  const image = `<img src="${source(picture)}" width="${picture.width}" height="${picture.height}" alt="${alt}">`;
  return `<figure>${image}<figcaption>${captionHtml(picture, notice)}</figcaption></figure>`;
}

/** A licensed part that is no picture: a pull-quote is said again, a film or embed is named with its address. */
function partHtml(part: ArticleComponent | undefined): string {
  if (!part?.caption && !part?.sourceUrl) return '';
  const caption = escapeMarkup(part.caption ?? part.sourceUrl ?? '');
  if (part.kind === 'pull-quote') return `<blockquote class="pull"><p>${caption}</p></blockquote>`;
  const link = part.sourceUrl?.startsWith('http')
    ? `<a href="${escapeMarkup(part.sourceUrl)}">${caption}</a>`
    : caption;
  const credit = part.creditLine ? ` <small>${escapeMarkup(part.creditLine)}</small>` : '';
  return `<p class="part">${link}${credit}</p>`;
}

function captionHtml(picture: LicensedPicture, notice: Notice): string {
  const credit = picture.creditLine
    ? `<small>${escapeMarkup(`${notice.words.labels.photo}: ${picture.creditLine}`)}</small>`
    : '';
  return [picture.caption ? escapeMarkup(picture.caption) : '', credit].filter(Boolean).join(' ');
}

/** The running text with captions left out, paragraphs parted by an empty line. */
export function bodyText(article: LicensedArticle): string {
  return article.content.blocks.map(blockPlain).filter(Boolean).join('\n\n');
}

function blockPlain(block: Block): string {
  switch (block.kind) {
    case 'component':
      return '';
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item.text}`).join('\n');
    case 'table':
      return [
        block.caption ?? '',
        ...[block.header, ...block.rows].map((row) => row.map((cell) => cell.text).join('\t')),
      ]
        .filter(Boolean)
        .join('\n');
    case 'quote':
      return block.cite ? `${block.text}\n(${block.cite})` : block.text;
    default:
      return block.text;
  }
}
