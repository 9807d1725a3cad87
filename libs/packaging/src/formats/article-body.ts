import { writeTextBlock, type ArticleComponent, type Block } from '#libs/catalogue';
import { sizesOf, type LicensedArticle, type LicensedPicture, type PictureSize } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import { escapeMarkup } from './escape.js';

/** Where the bytes of one size of a picture are: a data URI, or a path in the package. */
export type PictureSource = (picture: LicensedPicture, size: PictureSize) => string;

/** The body as HTML. */
export function bodyHtml(article: LicensedArticle, notice: Notice, source: PictureSource): string {
  return article.content.blocks.map((block) => blockHtml(block, article, notice, source)).join('\n');
}

function blockHtml(block: Block, article: LicensedArticle, notice: Notice, source: PictureSource): string {
  if (block.kind === 'component') return componentHtml(block.componentId, article, notice, source);
  if (block.kind !== 'gallery') return writeTextBlock(block);
  const caption = block.caption === null ? '' : `<p class="caption">${escapeMarkup(block.caption)}</p>`;
  const parts = block.componentIds.map((id) => componentHtml(id, article, notice, source, block.caption));
  return `<div class="gallery">${parts.join('\n')}${caption}</div>`;
}

function componentHtml(
  componentId: string,
  article: LicensedArticle,
  notice: Notice,
  source: PictureSource,
  saidAlready: string | null = null,
): string {
  const picture = article.pictures.find((candidate) => candidate.componentId === componentId);
  if (!picture) return partHtml(article.content.components.find((part) => part.id === componentId));
  const alt = escapeMarkup(picture.alt ?? picture.caption ?? '');
  const image = `<img src="${source(picture, picture)}"${srcset(picture, source)} width="${picture.width}" height="${picture.height}" alt="${alt}">`;
  return `<figure>${image}<figcaption>${captionHtml(picture, notice, saidAlready)}</figcaption></figure>`;
}

/** All sizes, for browsers to choose from; the page's column is 680 pixels wide. */
function srcset(picture: LicensedPicture, source: PictureSource): string {
  const smaller = sizesOf(picture);
  if (smaller.length === 0) return '';
  const all = [...smaller, picture].map((size) => `${source(picture, size)} ${size.width}w`);
  return ` srcset="${all.join(', ')}" sizes="(max-width: 720px) 100vw, 680px"`;
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

function captionHtml(picture: LicensedPicture, notice: Notice, saidAlready: string | null): string {
  const credit = picture.creditLine
    ? `<small>${escapeMarkup(`${notice.words.labels.photo}: ${picture.creditLine}`)}</small>`
    : '';
  const caption = picture.caption !== null && picture.caption !== saidAlready ? escapeMarkup(picture.caption) : '';
  return [caption, credit].filter(Boolean).join(' ');
}

/** The running text with captions left out, paragraphs parted by an empty line. */
export function bodyText(article: LicensedArticle): string {
  return article.content.blocks.map(blockPlain).filter(Boolean).join('\n\n');
}

function blockPlain(block: Block): string {
  switch (block.kind) {
    case 'component':
    case 'gallery':
      return '';
    case 'footnote':
      return `[${block.mark}] ${block.text}`;
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
