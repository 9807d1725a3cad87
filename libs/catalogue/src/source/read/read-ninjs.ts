import { readDate } from '../../ingestion/metadata/read-date.js';
import { embargoedAtSource, notAnArticle, withdrawnAtSource } from '../source.errors.js';
import { reasonOf, type Reason } from '../item-result.js';
import type { FoundItem } from './found-item.js';
import { asList, asObject, asWord, at, firstText, isText, objectsOf, type Json } from './json-values.js';
import { figure, paragraphs, plainText } from './plain-text.js';

/** Kinds of items that hold a text (ninjs `type`). */
const TEXTS = new Set(['text', 'composite', 'article', 'package']);

/**
 * One item of IPTC ninjs, versions 1.0 to 3.1: names are the same but for their capitals, and 2.0 made lists of
 * `headline`, `body_*` and `renditions` objects.
 * @param now what counts for an embargo
 */
export function ninjsItem(raw: unknown, now: Date): FoundItem {
  const item = lowerNames(asObject(raw));
  const headline = plainText(headlineOf(item));
  const html = bodyOf(item);
  const publishedAt = readDate(
    firstText(item['firstpublished'], item['contentcreated'], item['firstcreated'], item['versioncreated']),
  );
  const modifiedAt = readDate(firstText(item['contentmodified'], item['versioncreated']));
  const dates = { publishedAt, modifiedAt };
  const byline = firstText(item['byline'], item['by'], at(objectsOf(item['bylines'])[0], 'value'));
  return {
    guid: firstText(item['uri']) ?? '',
    ...{ url: addressOf(item), headline, ...dates },
    whole:
      headline && html
        ? {
            ...{ headline, ...dates, byline, html: `${pictures(item)}${html}` },
            standfirst: plainText(textWithRole(item, 'descriptions', 'description')),
            authors: byline ? [plainText(byline.replace(/^by\s+/i, '')) ?? byline] : [],
            suppliedBy: supplierOf(item),
            section: firstText(at(objectsOf(item['subjects'] ?? item['subject'])[0], 'name')),
            language: firstText(item['language']),
          }
        : null,
    readsPage: false,
    withheld: withheldOf(item, now),
  };
}

/** Versions differ in their capitals only (`pubstatus`, `pubStatus`). */
const lowerNames = (item: Json): Json =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]));

/** Of several values with roles, the one meant for all of it; lists in 2.x and 3.x, names such as `body_html` in 1.x. */
function textWithRole(item: Json, list: string, name: string): string | null {
  const values = objectsOf(item[list]);
  const main = values.find(({ role }) => role === 'main' || role === undefined) ?? values[0];
  const single = Object.entries(item).find(
    ([key, value]) => (key === name || key.startsWith(`${name}_`)) && isText(value),
  );
  return firstText(main?.['value'], single?.[1]);
}

const headlineOf = (item: Json): string | null =>
  firstText(textWithRole(item, 'headlines', 'headline'), item['title'], item['name']);

interface Body {
  type: string;
  value: string;
}

/** The richest form of the text: HTML before plain text. */
function bodyOf(item: Json): string | null {
  const listed = objectsOf(item['bodies']).flatMap((body): Body[] => {
    const { role, value, contenttype } = lowerNames(body);
    return isText(value) ? [{ value, type: `${asWord(contenttype)} ${asWord(role)}` }] : [];
  });
  const named = Object.entries(item).flatMap(([name, value]): Body[] =>
    name.startsWith('body_') && isText(value) ? [{ value, type: name }] : [],
  );
  const bodies = [...listed, ...named].filter(({ type }) => !/nitf|newsml/i.test(type));
  const rich = bodies.find(({ type, value }) => /html/i.test(type) || /<(?:p|div|h\d)[\s>]/i.test(value));
  return rich ? rich.value : paragraphs(bodies[0]?.value ?? null);
}

const ADDRESS = /^https?:\/\//i;

/** Where readers find it: a canonical link, or an id that is an address itself. */
function addressOf(item: Json): string | null {
  const links = [...objectsOf(item['links']), ...objectsOf(item['altids'])].map(lowerNames);
  const canonical = links.find(({ rel, role }) =>
    /canonical|permalink|web|url/i.test(`${asWord(rel)} ${asWord(role)}`),
  );
  const claims = [
    canonical?.['href'],
    canonical?.['value'],
    item['canonicalurl'],
    item['url'],
    item['uri'],
    at(item['altids'], 'url'),
  ];
  return firstText(...claims.filter((claim) => isText(claim) && ADDRESS.test(claim.trim())));
}

/** An agency or partner that the item names as its origin. */
function supplierOf(item: Json): string | null {
  const sources = [...objectsOf(item['infosources']), ...objectsOf(item['infosource'])];
  const names = sources.flatMap(({ name }) => firstText(name) ?? []);
  return firstText(names.join(', '), item['source'], item['copyrightholder'], item['creditline']);
}

function withheldOf(item: Json, now: Date): Reason | null {
  const type = firstText(item['type']);
  if (type !== null && !TEXTS.has(type)) return reasonOf(notAnArticle(`an item of the kind “${type.slice(0, 40)}”`));
  const status = firstText(item['pubstatus']);
  if (status !== null && status !== 'usable') return reasonOf(withdrawnAtSource());
  const until = readDate(firstText(item['embargoed'], item['embargoeduntil']));
  return until && Date.parse(until) > now.getTime() ? reasonOf(embargoedAtSource(until)) : null;
}

/** Pictures that go with it, each in its largest rendition. */
function pictures(item: Json): string {
  const associations = item['associations'];
  const list = Array.isArray(associations) ? objectsOf(associations) : objectsOf(Object.values(asObject(associations)));
  return list
    .map(lowerNames)
    .filter(({ type }) => type === 'picture' || type === 'graphic')
    .map(picture)
    .join('');
}

function picture(item: Json): string {
  const renditions = item['renditions'];
  const list = Array.isArray(renditions) ? objectsOf(renditions) : objectsOf(Object.values(asObject(renditions)));
  const sizes = list.flatMap((one) => {
    const href = firstText(one['href']);
    const width = Number(one['width'] ?? 0) || 0;
    return href && ADDRESS.test(href) ? [{ href, width }] : [];
  });
  const largest = sizes.sort((a, b) => b.width - a.width)[0];
  if (!largest) return '';
  const caption = plainText(textWithRole(item, 'descriptions', 'description') ?? firstText(headlineOf(item)));
  const credit = firstText(
    item['creditline'],
    item['byline'],
    item['by'],
    item['copyrightholder'],
    asList(item['bylines'])[0],
  );
  return figure({ url: largest.href, alt: null, caption, credit });
}
