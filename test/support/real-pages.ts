import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { STANDARDS_DIR } from './standards.js';

/** A page of a real newspaper, as it was once served. */
export interface RealPage {
  name: string;
  url: string;
  html: string;
  /** The text a person took out of it, where there is one. */
  body: string | null;
}

const PAGES = join(STANDARDS_DIR, 'article-pages');

/** All pages: 25 with a human ground truth, 18 and 9 with expected fields. */
export async function realPages(): Promise<RealPage[]> {
  return [...(await benchmarkPages()), ...(await parserPages()), ...(await readabilityPages())];
}

async function benchmarkPages(): Promise<RealPage[]> {
  const truth = await json<Record<string, { url: string; articleBody: string }>>('aeb/ground-truth.json');
  return Promise.all(
    Object.entries(truth).map(async ([name, { url, articleBody }]) => {
      const html = gunzipSync(await readFile(join(PAGES, 'aeb/html', `${name}.html.gz`))).toString('utf8');
      return { name: `aeb ${name.slice(0, 8)}`, url, html, body: articleBody };
    }),
  );
}

async function parserPages(): Promise<RealPage[]> {
  const expected = await json<Record<string, { url: string }[]>>('postlight/expected.json');
  const files = await readdir(join(PAGES, 'postlight/html'));
  return Promise.all(
    files.map(async (file) => ({
      name: `postlight ${file}`,
      url: expected[file]?.[0]?.url ?? `https://${file.replace(/\.html$/, '')}/article`,
      html: await readFile(join(PAGES, 'postlight/html', file), 'utf8'),
      body: null,
    })),
  );
}

async function readabilityPages(): Promise<RealPage[]> {
  const folders = (await readdir(join(PAGES, 'readability'), { withFileTypes: true })).filter((one) =>
    one.isDirectory(),
  );
  return Promise.all(
    folders.map(async ({ name }) => {
      const html = await readFile(join(PAGES, 'readability', name, 'source.html'), 'utf8');
      return {
        name: `readability ${name}`,
        url: ownAddress(html) ?? `https://${name}.example/article`,
        html,
        body: null,
      };
    }),
  );
}

/** What the page calls itself: where it was fetched from is not recorded. */
function ownAddress(html: string): string | undefined {
  const canonical = /<link[^>]+rel="?canonical"?[^>]*>/i.exec(html)?.[0] ?? '';
  const openGraph = /<meta[^>]+og:url[^>]*>/i.exec(html)?.[0] ?? '';
  return [canonical, openGraph].map((tag) => /https?:\/\/[^"'\s>]+/.exec(tag)?.[0]).find(Boolean);
}

const json = async <T>(file: string): Promise<T> => JSON.parse(await readFile(join(PAGES, file), 'utf8')) as T;
