import { escapeHtml } from '../../article/escape-html.js';
import { asWord, asList, asObject, at, asText, firstText, objectsOf, type Json } from './json-values.js';
import { figure, plainText } from './plain-text.js';

/** Elements within each other beyond this are left out. */
const DEEPEST = 6;
/** Elements of one story; the rest is left out. */
const MOST = 3_000;

/** A story's elements (ANS 0.10, `content_elements`) as HTML, which is then read like any other. */
export function ansBody(story: Json): string {
  const body = elements(story['content_elements'], 0);
  const lead = asObject(at(story, 'promo_items', 'basic'));
  const url = firstText(lead['url']);
  const leads = lead['type'] === 'image' && url !== null && !body.includes(escapeHtml(url));
  return body === '' ? '' : `${leads ? image(lead) : ''}${body}${corrections(story)}`;
}

/** As printed: the bylines of whoever is credited. */
export function creditOf(item: Json): string | null {
  const people = objectsOf(at(item, 'credits', 'by')).flatMap(
    (one) => firstText(one['byline'], one['name'], one['org']) ?? [],
  );
  return people.length > 0 ? people.join(', ') : null;
}

const elements = (list: unknown, depth: number): string =>
  depth > DEEPEST
    ? ''
    : objectsOf(list)
        .slice(0, MOST)
        .map((one) => element(one, depth))
        .join('\n');

const WRITERS: Readonly<Record<string, (one: Json, depth: number) => string>> = {
  text: (one) => `<p>${markup(one)}</p>`,
  header: (one) => {
    const level = Math.min(Math.max(Number(one['level']) || 2, 2), 4);
    return `<h${level}>${markup(one)}</h${level}>`;
  },
  blockquote: (one) => `<blockquote>${markup(one)}</blockquote>`,
  quote: (one, depth) =>
    `<blockquote>${elements(one['content_elements'], depth + 1)}${cite(one['citation'])}</blockquote>`,
  correction: (one) => `<p>Correction: ${escapeHtml(plainText(firstText(one['text'])) ?? '')}</p>`,
  list: (one, depth) => list(one, depth),
  table: (one) => table(one),
  image: (one) => image(one),
  gallery: (one) =>
    objectsOf(one['content_elements'])
      .filter(({ type }) => type === 'image')
      .map(image)
      .join(''),
  video: (one) => video(one),
  raw_html: (one) => firstText(one['content']) ?? '',
  code: (one) => `<p><code>${escapeHtml(firstText(one['content']) ?? '')}</code></p>`,
  oembed_response: (one) => firstText(at(one, 'raw_oembed', 'html')) ?? '',
  element_group: (one, depth) => elements(one['content_elements'], depth + 1),
};

/** What leads elsewhere, rates or divides is no part of the article. */
const element = (one: Json, depth: number): string => {
  const type = asWord(one['type']);
  const write = Object.hasOwn(WRITERS, type) ? WRITERS[type] : undefined;
  return write ? write(one, depth) : '';
};

const markup = (one: Json): string => asText(one['content']) ?? '';

const cite = (citation: unknown): string => {
  const text = firstText(at(citation, 'content'));
  return text ? `<p><cite>${text}</cite></p>` : '';
};

function list(one: Json, depth: number): string {
  if (depth > DEEPEST) return '';
  const tag = one['list_type'] === 'ordered' ? 'ol' : 'ul';
  const items = objectsOf(one['items']).map(
    (item) => `<li>${item['type'] === 'list' ? list(item, depth + 1) : markup(item)}</li>`,
  );
  return `<${tag}>${items.join('')}</${tag}>`;
}

function table(one: Json): string {
  const row = (cells: unknown, tag: 'th' | 'td'): string =>
    `<tr>${asList(cells)
      .map((cell) => `<${tag}>${typeof cell === 'string' ? cell : (firstText(at(cell, 'content')) ?? '')}</${tag}>`)
      .join('')}</tr>`;
  const rows = asList(one['rows']).map((cells) => row(Array.isArray(cells) ? cells : at(cells, 'cells'), 'td'));
  return `<table><thead>${row(one['header'], 'th')}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function image(one: Json): string {
  const url = firstText(one['url']);
  const owner = firstText(at(one, 'distributor', 'name'));
  const credit = [creditOf(one), firstText(one['copyright']) ?? owner].filter(Boolean).join('/');
  return url
    ? figure({
        url,
        alt: firstText(one['alt_text']),
        caption: plainText(firstText(one['caption'], one['subtitle'])),
        credit: credit || null,
      })
    : '';
}

/** A film is named and never fetched: the largest stream stands for it. */
function video(one: Json): string {
  const streams = objectsOf(one['streams']).flatMap((stream) => firstText(stream['url']) ?? []);
  const url = streams[0] ?? firstText(one['canonical_url']);
  const caption = plainText(firstText(at(one, 'description', 'basic'), at(one, 'headlines', 'basic')));
  const credit = creditOf(one);
  const line = `${escapeHtml(caption ?? '')} ${credit ? `<span class="credit">${escapeHtml(credit)}</span>` : ''}`;
  return url ? `<figure><video src="${escapeHtml(url)}"></video><figcaption>${line}</figcaption></figure>` : '';
}

const corrections = (story: Json): string =>
  objectsOf(story['corrections'])
    .map((one) => `<p>Correction: ${escapeHtml(plainText(firstText(one['text'])) ?? '')}</p>`)
    .join('');
