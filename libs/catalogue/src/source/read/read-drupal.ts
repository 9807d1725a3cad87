import { readDate } from '../../ingestion/metadata/read-date.js';
import { safeUrl } from '../../ingestion/body/inline-text.js';
import { notASource, withdrawnAtSource } from '../source.errors.js';
import { reasonOf } from '../item-result.js';
import type { FoundItem } from './found-item.js';
import { asWord, asList, asObject, at, firstText, objectsOf, type Json } from './json-values.js';
import { figure, plainText } from './plain-text.js';
import { parseJson } from './read-json.js';
import type { Place, SourcePage, SourceText } from './source-page.js';

const PER_PAGE = 20;
const MOST_PAGES = 200;

/** The first page of articles, from the address of the site or of a JSON:API collection. */
export function drupalPlace(address: string): Place {
  const url = new URL(address);
  if (!/\/jsonapi\//.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/+$/, '')}/jsonapi/node/article`;
  const wanted = { 'page[limit]': String(PER_PAGE), sort: '-changed' };
  for (const [name, value] of Object.entries(wanted))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return { url: url.href, page: 1 };
}

/** Nodes of Drupal's JSON:API (jsonapi.org 1.0). @throws catalogue.source-broken, catalogue.not-a-source */
export function readDrupal({ text, url, articleBase }: SourceText, place: Place): SourcePage {
  const answer = parseJson(text, 'a JSON:API collection');
  const data = at(answer, 'data');
  if (data === undefined || data === null) throw notASource('JSON without the “data” of JSON:API');
  const nodes = Array.isArray(data) ? objectsOf(data) : [asObject(data)];
  const included = new Map(objectsOf(at(answer, 'included')).map((one) => [keyOf(one), one]));
  const next = safeUrl(firstText(at(answer, 'links', 'next', 'href'), at(answer, 'links', 'next')), articleBase);
  const page = place.page ?? 1;
  const total = at(answer, 'meta', 'count');
  return {
    format: 'Drupal JSON:API',
    name: null,
    total: typeof total === 'number' ? total : null,
    items: nodes.map((node) => toItem(node, included, articleBase)),
    sortedByChange: /last_updated_date|changed|modified/.test(new URL(url).search),
    next: next && nodes.length > 0 && page < MOST_PAGES ? { url: next, page: page + 1 } : null,
  };
}

const keyOf = (resource: unknown): string => `${asWord(at(resource, 'type'))} ${asWord(at(resource, 'id'))}`;
type Included = ReadonlyMap<string, Json>;

/** What a relationship leads to, as far as it was sent along. */
function related(node: Json, included: Included, ...names: string[]): Json[] {
  return names.flatMap((name) => {
    const data = at(node, 'relationships', name, 'data');
    const found = (Array.isArray(data) ? asList(data) : [data]).flatMap((one) => {
      const resource = included.get(keyOf(one));
      return resource ? [{ ...resource, meta: asObject(at(one, 'meta')) }] : [];
    });
    return found;
  });
}

function toItem(node: Json, included: Included, articleBase: string): FoundItem {
  const attributes = asObject(node['attributes']);
  const path = firstText(at(attributes, 'path', 'alias'), nodePath(attributes));
  const headline = plainText(firstText(attributes['title']));
  const publishedAt = readDate(firstText(attributes['published_at'], attributes['created']));
  const modifiedAt = readDate(firstText(attributes['changed']));
  const body = asObject(attributes['body']);
  const html = firstText(body['processed'], body['value']);
  const authors = related(node, included, 'uid', 'field_author', 'field_authors').flatMap((one) => nameOf(one) ?? []);
  const section = related(node, included, 'field_section', 'field_category', 'field_channel', 'field_tags')[0];
  const language = firstText(attributes['langcode']);
  const dates = { publishedAt, modifiedAt };
  return {
    guid: firstText(node['id']) ?? '',
    ...{ url: path ? safeUrl(withLanguage(path, attributes, node), articleBase) : null, headline, ...dates },
    whole:
      headline && html
        ? {
            ...{ headline, ...dates, authors, language, suppliedBy: null },
            standfirst: plainText(
              firstText(body['summary'], attributes['field_summary'], attributes['field_standfirst']),
            ),
            byline: firstText(attributes['field_byline']) ?? (authors.length > 0 ? authors.join(', ') : null),
            section: section ? nameOf(section) : null,
            html: `${pictures(node, included, articleBase)}${html}`,
          }
        : null,
    readsPage: false,
    withheld: attributes['status'] === false ? reasonOf(withdrawnAtSource()) : null,
  };
}

const nameOf = (resource: Json): string | null =>
  firstText(
    at(resource, 'attributes', 'display_name'),
    at(resource, 'attributes', 'name'),
    at(resource, 'attributes', 'title'),
  );

function nodePath(attributes: Json): string | null {
  const number = attributes['drupal_internal__nid'];
  return typeof number === 'number' ? `/node/${number}` : null;
}

/** Sites in several languages put one in front of the alias, as their own links show. */
function withLanguage(path: string, attributes: Json, node: Json): string {
  const language = firstText(at(attributes, 'path', 'langcode'), attributes['langcode']);
  const own = firstText(at(node, 'links', 'self', 'href')) ?? '';
  return language && own.includes(`/${language}/jsonapi/`) ? `/${language}${path}` : path;
}

/** Image fields, directly or by way of a media entity. */
function pictures(node: Json, included: Included, articleBase: string): string {
  const fields = related(node, included, 'field_image', 'field_media_image', 'field_lead_image', 'field_media');
  return fields
    .map((field) => {
      const file = related(field, included, 'field_media_image', 'image')[0] ?? field;
      const url = safeUrl(firstText(at(file, 'attributes', 'uri', 'url')), articleBase);
      const meta = asObject(at(file, 'meta'));
      if (!url) return '';
      const credit = firstText(at(field, 'attributes', 'field_credit'), at(field, 'attributes', 'field_copyright'));
      const caption = plainText(
        firstText(
          at(field, 'attributes', 'field_caption', 'processed'),
          at(field, 'attributes', 'field_caption'),
          meta['title'],
        ),
      );
      return figure({ url, alt: firstText(meta['alt']), caption, credit });
    })
    .join('');
}
