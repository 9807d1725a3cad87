import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ExpectedDetails } from './expected-details.js';

/** A saved page with what people or other tools' tests say of it. */
export interface KnownPage {
  name: string;
  url: string;
  html: Buffer;
  /** The text a person marked as the article's body. */
  body?: string;
  details: ExpectedDetails;
}

interface PostlightExpectation {
  url: string;
  title?: string;
  author?: string;
  date_published?: string;
  dek?: string | null;
  lead_image_url?: string;
}
interface ReadabilityExpectation {
  title?: string;
  byline?: string | null;
  excerpt?: string | null;
  publishedTime?: string | null;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Pages with a body marked by people: the article-extraction-benchmark. */
export function markedPages(folder: string): KnownPage[] {
  const file = join(folder, 'aeb', 'ground-truth.json');
  if (!existsSync(file)) return [];
  return Object.entries(readJson<Record<string, { articleBody: string; url: string }>>(file)).map(
    ([name, { articleBody, url }]) => {
      const html = gunzipSync(readFileSync(join(folder, 'aeb', 'html', `${name}.html.gz`)));
      return { name, url, html, body: articleBody, details: {} };
    },
  );
}

/** The tests of the Postlight parser. An address given as an author is no expectation. */
function postlightPages(folder: string): KnownPage[] {
  const file = join(folder, 'postlight', 'expected.json');
  if (!existsSync(file)) return [];
  return Object.entries(readJson<Record<string, PostlightExpectation[]>>(file)).flatMap(([name, all]) =>
    all.map(({ url, title, author, date_published, dek, lead_image_url }) => ({
      ...{ name, url, html: readFileSync(join(folder, 'postlight', 'html', name)) },
      details: {
        headline: title,
        byline: author && !/^https?:/.test(author) ? author : undefined,
        publishedAt: date_published,
        standfirst: dek ?? undefined,
        leadImage: lead_image_url,
      },
    })),
  );
}

/** The tests of Mozilla Readability. Its excerpt is a standfirst only where the page itself has one to describe it. */
function readabilityPages(folder: string): KnownPage[] {
  const root = join(folder, 'readability');
  if (!existsSync(root)) return [];
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'expected-metadata.json')));
  return names.map((name) => {
    const { title, byline, excerpt, publishedTime } = readJson<ReadabilityExpectation>(
      join(root, name, 'expected-metadata.json'),
    );
    const html = readFileSync(join(root, name, 'source.html'));
    const isDescribed = /<meta[^>]+(?:name|property)=["'](?:og:|twitter:)?description["']/i.test(html.toString('utf8'));
    return {
      ...{ name, url: 'https://page.example/article', html },
      details: {
        headline: title,
        byline: byline ?? undefined,
        publishedAt: publishedTime ?? undefined,
        standfirst: isDescribed ? (excerpt ?? undefined) : undefined,
      },
    };
  });
}

/** Pages with expectations about headline, byline, date, standfirst and lead image. */
export const describedPages = (folder: string): KnownPage[] => [...postlightPages(folder), ...readabilityPages(folder)];
