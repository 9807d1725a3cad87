import type { BodyBlock, BodyPicture } from '../markup/body.js';
import { inlineHtml, inlineText } from '../markup/inline.js';
import { HEIGHT, WIDTH } from '../pictures/shapes.js';
import { attributes, escapeHtml } from './html.js';
import type { Newspaper } from './newspapers.js';

/** A picture with its caption and, where it has one, its credit. @param eager for the one at the top of the page */
export function figure(picture: BodyPicture, eager = false): string {
  const image = attributes({
    src: picture.path,
    alt: picture.alt || inlineText(picture.caption),
    width: WIDTH,
    height: HEIGHT,
    loading: eager ? undefined : 'lazy',
  });
  const credit = picture.credit ? ` <span class="credit">${escapeHtml(picture.credit)}</span>` : '';
  const kind = picture.kind === 'graphic' ? 'figure infographic' : 'figure';
  return `<figure class="${kind}"><img${image}><figcaption><span class="caption">${inlineHtml(picture.caption)}</span>${credit}</figcaption></figure>`;
}

const listItems = (items: readonly string[]): string => items.map((item) => `<li>${inlineHtml(item)}</li>`).join('');

function table({ header, alignRight, rows }: Extract<BodyBlock, { kind: 'table' }>): string {
  const cell = (tag: 'td' | 'th', text: string, column: number): string =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${alignRight[column] ? ' class="number"' : ''}>${inlineHtml(text)}</${tag}>`;
  const head = header.map((text, column) => (text === '' ? '<td></td>' : cell('th', text, column))).join('');
  const body = rows.map((row) => `<tr>${row.map((text, column) => cell('td', text, column)).join('')}</tr>`).join('');
  return `<div class="table" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function quote({ text, cite }: Extract<BodyBlock, { kind: 'quote' }>): string {
  const who = cite ? `<footer><cite>${inlineHtml(cite)}</cite></footer>` : '';
  return `<blockquote><p>${inlineHtml(text)}</p>${who}</blockquote>`;
}

const embed = ({ path, label, length }: Extract<BodyBlock, { kind: 'embed' }>, paper: Newspaper): string =>
  `<figure class="video-embed"><iframe src="${path}" title="${escapeHtml(label)}" width="640" height="400" loading="lazy"></iframe><figcaption>${paper.words.watch}: ${escapeHtml(label)} (${length})</figcaption></figure>`;

export function renderBlock(block: BodyBlock, paper: Newspaper): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.text)}</h${block.level}>`;
    case 'list':
      return block.ordered ? `<ol>${listItems(block.items)}</ol>` : `<ul>${listItems(block.items)}</ul>`;
    case 'quote':
      return quote(block);
    case 'table':
      return table(block);
    case 'correction':
      return `<p class="correction"><strong>${paper.words.correction}:</strong> ${block.date}. ${inlineHtml(block.text)}</p>`;
    case 'embed':
      return embed(block, paper);
    default:
      return figure(block);
  }
}
