import type { FixedClock } from '#libs/kernel';
import type { Transactions } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import type { ArticleContent, RightsStatus } from '../article/article-content.js';
import { StoreArticle } from '../ingestion/store-article.js';
import { MANAGER } from './catalogue-house.js';

export interface CorpusArticle {
  headline: string;
  standfirst?: string;
  byline?: string;
  caption?: string;
  body?: string;
  language?: string;
  section?: string;
  publishedAt?: string;
  rights?: RightsStatus;
}

let count = 0;

function contentOf(article: CorpusArticle): ArticleContent {
  const language = article.language ?? 'en';
  const body = article.body ?? 'Nothing else is known.';
  const rights = {
    status: article.rights ?? 'licensable',
    code: 'text.staff',
    message: 'Ours.',
    nextStep: null,
  } as const;
  const nothing = { creditLine: null, caption: null, alt: null, sourceUrl: null, width: null, height: null };
  const picture = { id: 'image-1', kind: 'image' as const, rights, ...nothing, caption: article.caption ?? null };
  return {
    canonicalUrl: `https://corpus.example/${(count += 1)}`,
    headline: article.headline,
    standfirst: article.standfirst ?? null,
    byline: article.byline ?? null,
    authors: [],
    section: article.section ?? null,
    publishedAt: article.publishedAt ?? '2026-02-01T08:00:00.000Z',
    modifiedAt: null,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    blocks: body.split('\n').map((text, i) => ({ id: `p${i}`, kind: 'paragraph', html: text, text })),
    components: [{ id: 'text', kind: 'text', rights, ...nothing }, ...(article.caption ? [picture] : [])],
    wordCount: body.split(' ').length,
  };
}

/** Stores articles as an import does, without a page to read them from. Returns their ids. */
export async function storeCorpus(
  transactions: Transactions,
  clock: FixedClock,
  titleId: string,
  articles: readonly CorpusArticle[],
): Promise<string[]> {
  const store = new StoreArticle(new Events(new Jobs()), clock);
  const ids: string[] = [];
  for (const article of articles) {
    const content = contentOf(article);
    const input = { titleId, content, urlKeys: [content.canonicalUrl] };
    ids.push((await transactions.run((tx) => store.within(tx, MANAGER, input))).articleId);
  }
  return ids;
}
