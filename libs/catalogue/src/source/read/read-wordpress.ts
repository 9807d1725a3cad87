import { readDate } from '../../ingestion/metadata/read-date.js';
import { safeUrl } from '../../ingestion/body/inline-text.js';
import { notASource, notWhole, withdrawnAtSource } from '../source.errors.js';
import { reasonOf } from '../item-result.js';
import type { FoundItem, WholeItem } from './found-item.js';
import { asWord, at, asList, firstText, objectsOf, type Json } from './json-values.js';
import { figure, plainText } from './plain-text.js';
import { parseJson } from './read-json.js';
import type { Place, SourcePage, SourceText } from './source-page.js';

const PER_PAGE = 20;
/** Posts of one run; the next run goes on from what is not known yet. */
const MOST_PAGES = 200;

/** The first page of posts, from the address of the site, of its REST API or of a list of posts. */
export function wordpressPlace(address: string): Place {
  const url = new URL(address);
  const isList = /\/wp\/v2\/\w+/.test(url.pathname) || url.searchParams.has('rest_route');
  if (!isList) {
    const base = url.pathname.replace(/\/wp-json.*$/, '').replace(/\/+$/, '');
    url.pathname = `${base}/wp-json/wp/v2/posts`;
  }
  for (const [name, value] of Object.entries({
    per_page: String(PER_PAGE),
    _embed: '1',
    orderby: 'modified',
    order: 'desc',
  }))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return { url: url.href, page: 1 };
}

/** Posts of the WordPress REST API (wp/v2). @throws catalogue.source-broken, catalogue.not-a-source */
export function readWordpress({ text, url, headers }: SourceText, place: Place): SourcePage {
  const posts = parseJson(text, 'a list of WordPress posts');
  if (!Array.isArray(posts)) throw notASource(wordpressAnswer(posts));
  const page = place.page ?? 1;
  const pages = Number(headers['x-wp-totalpages'] ?? 1) || 1;
  const total = Number(headers['x-wp-total']);
  return {
    format: 'WordPress',
    name: null,
    total: Number.isFinite(total) && headers['x-wp-total'] ? total : posts.length,
    items: objectsOf(posts).map((post) => toItem(post, url)),
    sortedByChange: /last_updated_date|changed|modified/.test(new URL(url).search),
    next:
      posts.length > 0 && page < Math.min(pages, MOST_PAGES) ? { url: pageAt(url, page + 1), page: page + 1 } : null,
  };
}

const wordpressAnswer = (answer: unknown): string => {
  const message = plainText(firstText(at(answer, 'message')));
  return message ? `an answer of WordPress that says “${message.slice(0, 150)}”` : 'an object';
};

function pageAt(url: string, page: number): string {
  const next = new URL(url);
  next.searchParams.set('page', String(page));
  return next.href;
}

const utc = (value: unknown): string | null => {
  const text = firstText(value);
  return readDate(text && !/Z|[+-]\d\d:?\d\d$/.test(text) ? `${text}Z` : text);
};

function toItem(post: Json, base: string): FoundItem {
  const url = safeUrl(firstText(post['link']), base);
  const headline = plainText(firstText(at(post, 'title', 'rendered'), post['title']));
  const publishedAt = utc(post['date_gmt']) ?? readDate(firstText(post['date']));
  const modifiedAt = utc(post['modified_gmt']) ?? readDate(firstText(post['modified']));
  const html = firstText(at(post, 'content', 'rendered'));
  const status = firstText(post['status']) ?? 'publish';
  const whole = headline && html ? wholeOf(post, { headline, html, publishedAt, modifiedAt }) : null;
  return {
    guid: firstText(at(post, 'guid', 'rendered'), url) ?? asWord(post['id']),
    ...{ url, headline, publishedAt, modifiedAt, whole },
    readsPage: false,
    withheld:
      status !== 'publish'
        ? reasonOf(withdrawnAtSource())
        : at(post, 'content', 'protected') === true
          ? reasonOf(notWhole())
          : null,
  };
}

function wholeOf(
  post: Json,
  { headline, html, publishedAt, modifiedAt }: Pick<WholeItem, 'headline' | 'html' | 'publishedAt' | 'modifiedAt'>,
): WholeItem {
  const embedded = at(post, '_embedded');
  const authors = objectsOf(at(embedded, 'author')).flatMap((author) => firstText(author['name']) ?? []);
  const terms = asList(at(embedded, 'wp:term')).flatMap(objectsOf);
  const section = terms.find(({ taxonomy }) => taxonomy === 'category');
  return {
    ...{ headline, publishedAt, modifiedAt, authors },
    standfirst: excerptOf(post, html),
    byline: authors.length > 0 ? authors.join(', ') : null,
    suppliedBy: null,
    section: plainText(firstText(at(section, 'name'))),
    language: firstText(post['lang']),
    html: `${featured(objectsOf(at(embedded, 'wp:featuredmedia'))[0], html)}${html}`,
  };
}

/** An excerpt that WordPress cut from the text itself is none. */
function excerptOf(post: Json, html: string): string | null {
  const excerpt = plainText(firstText(at(post, 'excerpt', 'rendered')))?.replace(/\s*(?:\[?…\]?|\[\.\.\.\])\s*$/, '');
  const text = plainText(html) ?? '';
  return excerpt && !text.startsWith(excerpt.slice(0, 80)) ? excerpt : null;
}

/** The picture above the text, unless the text shows it too. */
function featured(media: Json | undefined, html: string): string {
  const url = firstText(at(media, 'source_url'));
  if (!url || html.includes(url.replace(/\.\w+$/, ''))) return '';
  return figure({
    url,
    alt: plainText(firstText(at(media, 'alt_text'))),
    caption: plainText(firstText(at(media, 'caption', 'rendered'))),
    credit: firstText(at(media, 'media_details', 'image_meta', 'credit')),
  });
}
