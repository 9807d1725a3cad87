import type { ArticleContent } from '../article/article-content.js';
import { isSamePicture } from '../ingestion/body/same-picture.js';

/** What somebody else's tests expect of a page; what is missing is not expected. */
export interface ExpectedDetails {
  headline?: string | undefined;
  byline?: string | undefined;
  /** ISO 8601; only the day counts, for many pages name no zone. */
  publishedAt?: string | undefined;
  standfirst?: string | undefined;
  leadImage?: string | undefined;
}

export const DETAILS = ['headline', 'byline', 'publishedAt', 'standfirst', 'leadImage'] as const;
export type Detail = (typeof DETAILS)[number];

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** One begins with the other: titles carry the site's name behind them, summaries are cut short. */
function agree(expected: string, found: string | null): boolean {
  const [a, b] = [letters(expected), letters(found ?? '')];
  return b !== '' && (a.startsWith(b) || b.startsWith(a));
}

const HALF_A_DAY = 12 * 3_600_000;
const A_DAY = 24 * 3_600_000;

function sameDay(expected: string, found: string | null): boolean {
  if (found === null) return false;
  const isDayOnly = /^\d{4}-\d\d-\d\d$/.test(expected);
  return Math.abs(Date.parse(found) - Date.parse(expected)) <= (isDayOnly ? A_DAY : HALF_A_DAY);
}

/** Every name that is expected stands in the byline or among the authors. */
function sameNames(expected: string, { byline, authors }: ArticleContent): boolean {
  const found = letters(`${byline ?? ''} ${authors.join(' ')}`);
  const names = expected
    .replace(/^by\s+/i, '')
    .split(/,|\band\b|&|\bet\b|\(/)
    .map((name) => letters(name.replace(/\bavec\b/g, '')));
  return names.filter((name) => name !== '').every((name) => found.includes(name));
}

/** The first picture of an article. */
export const leadImageOf = ({ components }: Pick<ArticleContent, 'components'>): string | null =>
  components.find(({ kind }) => kind === 'image' || kind === 'graphic')?.sourceUrl ?? null;

/** For each detail that is expected, whether the article has it right. */
export function checkDetails(article: ArticleContent, expected: ExpectedDetails): Partial<Record<Detail, boolean>> {
  const found = leadImageOf(article);
  const { headline, byline, publishedAt, standfirst, leadImage } = expected;
  return {
    ...(headline ? { headline: agree(headline, article.headline) } : {}),
    ...(byline ? { byline: sameNames(byline, article) } : {}),
    ...(publishedAt ? { publishedAt: sameDay(publishedAt, article.publishedAt) } : {}),
    ...(standfirst ? { standfirst: agree(standfirst, article.standfirst) } : {}),
    ...(leadImage ? { leadImage: found !== null && isSamePicture(leadImage, found) } : {}),
  };
}
