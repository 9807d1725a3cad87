import { readDate } from '../../ingestion/metadata/read-date.js';
import { safeUrl } from '../../ingestion/body/inline-text.js';
import { notAnArticle, notASource, withdrawnAtSource } from '../source.errors.js';
import { reasonOf, type Reason } from '../item-result.js';
import { ansBody, creditOf } from './ans-body.js';
import type { FoundItem } from './found-item.js';
import { asWord, asObject, at, firstText, objectsOf, type Json } from './json-values.js';
import { plainText } from './plain-text.js';
import { parseJson } from './read-json.js';
import type { Place, SourcePage, SourceText } from './source-page.js';

const PER_PAGE = 20;
const MOST_PAGES = 200;
/** Types of ANS documents, as the schema of version 0.10 names them. */
const TYPES = new Set(['story', 'results', 'collection', 'gallery', 'image', 'video', 'audio', 'story-operation']);

export const looksLikeAns = (answer: unknown): boolean =>
  TYPES.has(asWord(at(answer, 'type'))) || Array.isArray(at(answer, 'content_elements'));

/** The first page of an address of Arc’s content API, or of any list of ANS documents. */
export function ansPlace(address: string): Place {
  const url = new URL(address);
  if (/\/content\/v\d+\/search\//.test(url.pathname)) {
    const wanted = { q: 'type:story', size: String(PER_PAGE), from: '0', sort: 'last_updated_date:desc' };
    for (const [name, value] of Object.entries(wanted))
      if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return { url: url.href, page: 1 };
}

/** Stories in ANS, alone, in results or in a collection. @throws catalogue.source-broken, catalogue.not-a-source */
export function readAns({ text, url, articleBase }: SourceText, place: Place): SourcePage {
  const answer = parseJson(text, 'a list of ANS documents');
  if (!Array.isArray(answer) && !looksLikeAns(answer)) throw notASource('JSON that is not ANS');
  const isStory = at(answer, 'type') === 'story';
  const documents = Array.isArray(answer) ? objectsOf(answer) : isStory ? [asObject(answer)] : documentsIn(answer);
  const count = at(answer, 'count');
  return {
    format: `Arc ANS${isStory ? ' story' : ''}`,
    name: plainText(firstText(at(answer, 'headlines', 'basic'))),
    total: typeof count === 'number' ? count : documents.length,
    items: documents.map((document) => ansItem(document, articleBase)),
    sortedByChange: /last_updated_date|changed|modified/.test(new URL(url).search),
    next: nextPlace(answer, url, place, documents.length),
  };
}

const documentsIn = (answer: unknown): Json[] =>
  objectsOf(at(answer, 'content_elements')).map((one) =>
    one['type'] === 'reference' ? asObject(at(one, 'referent')) : one,
  );

function nextPlace(answer: unknown, url: string, place: Place, read: number): Place | null {
  const from = at(answer, 'next');
  const page = place.page ?? 1;
  if (typeof from !== 'number' || read === 0 || page >= MOST_PAGES) return null;
  const next = new URL(url);
  next.searchParams.set('from', String(from));
  return { url: next.href, page: page + 1 };
}

/** One ANS document as an item. */
export function ansItem(story: Json, articleBase: string): FoundItem {
  const path = firstText(story['canonical_url'], story['website_url'], at(firstWebsite(story), 'website_url'));
  const url = path ? safeUrl(path, articleBase) : null;
  const headline = plainText(firstText(at(story, 'headlines', 'basic'), at(story, 'headlines', 'web')));
  const publishedAt = readDate(firstText(story['display_date'], story['first_publish_date'], story['publish_date']));
  const modifiedAt = readDate(firstText(story['last_updated_date']));
  const html = ansBody(story);
  const authors = objectsOf(at(story, 'credits', 'by')).flatMap((one) => firstText(one['name'], one['byline']) ?? []);
  const dates = { publishedAt, modifiedAt };
  return {
    guid: firstText(story['_id']) ?? '',
    ...{ url, headline, ...dates },
    whole:
      headline && html
        ? {
            ...{ headline, ...dates, authors, html },
            standfirst: plainText(firstText(at(story, 'subheadlines', 'basic'), at(story, 'description', 'basic'))),
            byline: creditOf(story),
            suppliedBy: supplierOf(story),
            section: plainText(
              firstText(
                at(story, 'taxonomy', 'primary_section', 'name'),
                at(story, 'taxonomy', 'primary_site', 'name'),
              ),
            ),
            language: firstText(story['language']),
          }
        : null,
    readsPage: false,
    withheld: withheldOf(story),
  };
}

const firstWebsite = (story: Json): unknown => Object.values(asObject(story['websites']))[0];

/** Wires, stock and freelancers are somebody else; staff is not. */
function supplierOf(story: Json): string | null {
  const distributor = asObject(story['distributor']);
  const isOurs = ['staff', undefined].includes(distributor['category'] as string | undefined);
  return isOurs ? null : firstText(distributor['name']);
}

function withheldOf(story: Json): Reason | null {
  const type = firstText(story['type']) ?? 'story';
  if (type !== 'story') return reasonOf(notAnArticle(`a piece of the kind “${type.slice(0, 40)}”`));
  const status = firstText(story['status'])?.toLowerCase();
  const isOut = status === undefined || status === 'published' || status === 'publish';
  return isOut ? null : reasonOf(withdrawnAtSource());
}
