import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleContent } from '../article/article-content.js';
import { bodyText } from '../article/body-text.js';
import { averageScore, missingWords, scorePage } from '../testing/extraction-score.js';
import { extractArticle } from './extract-article.js';

const PAGES = join(process.env['STANDARDS_DIR'] ?? '../shared/standards', 'article-pages');
const describePages = existsSync(PAGES) ? describe : describe.skip;
const reason = existsSync(PAGES) ? '' : ` (skipped: no pages at ${PAGES}; set STANDARDS_DIR)`;

const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(PAGES, file), 'utf8')) as T;
const page = (file: string): Buffer => {
  const bytes = readFileSync(join(PAGES, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};
const expectArticle = (article: ArticleContent): void => {
  expect(article.headline.length).toBeGreaterThan(3);
  expect(article.wordCount).toBeGreaterThan(20);
};

interface Truth {
  articleBody: string;
  url: string;
}
interface Expected {
  url: string;
  title?: string;
  author?: string;
  date_published?: string;
  content_first13?: string;
}
interface Metadata {
  title: string;
  byline: string | null;
  publishedTime: string | null;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** At least this share of expectations must be met; some expectations are themselves odd. */
const MOST = 0.9;

describePages(`real pages${reason}`, () => {
  const has = (file: string): boolean => existsSync(join(PAGES, file));
  const truths = has('aeb/ground-truth.json') ? readJson<Record<string, Truth>>('aeb/ground-truth.json') : {};
  const postlight = has('postlight/expected.json')
    ? readJson<Record<string, Expected[]>>('postlight/expected.json')
    : {};
  const readability = [
    'bbc-1',
    'cnn',
    'guardian-1',
    'la-nacion',
    'lemonde-1',
    'nytimes-1',
    'rtl-1',
    'wapo-1',
    'yahoo-1',
  ];
  const articles = new Map<string, ArticleContent>();
  const read = (file: string, url: string): ArticleContent => {
    const known = articles.get(file) ?? extractArticle(page(file), { url });
    articles.set(file, known);
    return known;
  };
  const aeb = (id: string): ArticleContent => read(`aeb/html/${id}.html.gz`, truths[id]!.url);
  const post = (name: string): ArticleContent => read(`postlight/html/${name}`, postlight[name]![0]!.url);

  it.each(Object.keys(truths))('%s: headline, body and at least 90% of the words a person marked', (id) => {
    const article = aeb(id);
    expectArticle(article);
    expect(missingWords(truths[id]!.articleBody, bodyText(article))).toBeLessThan(0.1);
  });

  it('scores better than every published tool on the pages with ground truth', () => {
    const scores = Object.keys(truths).map((id) => scorePage(truths[id]!.articleBody, bodyText(aeb(id))));
    expect(averageScore(scores).f1).toBeGreaterThan(0.985);
  });

  it.each(Object.keys(postlight))('%s: headline and body', (name) => expectArticle(post(name)));

  it.each(readability)('%s: headline and body', (name) =>
    expectArticle(read(`readability/${name}/source.html`, 'https://page.example/article')),
  );

  const share = (met: readonly boolean[]): number => met.filter(Boolean).length / (met.length || 1);

  it('finds headlines as expected', () => {
    const posts = Object.keys(postlight).flatMap((name) =>
      postlight[name]!.filter(({ title }) => title).map(
        ({ title }) => letters(post(name).headline) === letters(title!),
      ),
    );
    const others = readability.map((name) => {
      const { title } = readJson<Metadata>(`readability/${name}/expected-metadata.json`);
      const headline = letters(read(`readability/${name}/source.html`, 'https://page.example/article').headline);
      return letters(title).startsWith(headline) || headline.startsWith(letters(title));
    });
    expect(share([...posts, ...others])).toBeGreaterThanOrEqual(MOST);
  });

  it('finds the day of publication as expected', () => {
    const met = Object.keys(postlight).flatMap((name) =>
      postlight[name]!.filter(({ date_published }) => date_published).map(({ date_published }) => {
        const found = post(name).publishedAt;
        return found !== null && Math.abs(Date.parse(found) - Date.parse(date_published!)) < 86_400_000;
      }),
    );
    expect(share(met)).toBeGreaterThanOrEqual(0.8);
  });

  it('finds authors as expected', () => {
    const met = Object.keys(postlight).flatMap((name) =>
      postlight[name]!.filter(({ author }) => author).map(({ author }) => {
        const found = letters(`${post(name).byline ?? ''} ${post(name).authors.join(' ')}`);
        return letters(author!.split(/,| and /)[0]!) !== '' && found.includes(letters(author!.split(/,| and /)[0]!));
      }),
    );
    expect(share(met)).toBeGreaterThanOrEqual(0.8);
  });
});
