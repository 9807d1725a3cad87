import { ArticleFactsQuery } from '#libs/catalogue';
import type { QuoteInput, Use, UseItem } from '#libs/licensing';
import type { DemoApp } from './demo-app.js';
import type { ArticleIds } from './import-articles.js';

/** What a licensee wants, in the demo's own short form. */
export interface Wish {
  /** Names of content files. */
  articles: readonly string[];
  /** How many pictures of ours are wanted of each article. */
  pictures?: number;
  /** Also the parts whose rights are unclear: the desk has to clear them first. */
  unclear?: boolean;
  /** The first blocks of up to 100 words only, which are free. */
  excerpt?: boolean;
  currency: 'GBP' | 'EUR' | 'USD';
  use: Partial<Use> & Pick<Use, 'media'>;
}

const EXCERPT_WORDS = 100;

/** A wish as the quote builder would send it. @param day ISO date on which the licence starts unless the use says so */
export async function quoteInputOf(app: DemoApp, ids: ArticleIds, wish: Wish, day: string): Promise<QuoteInput> {
  const articleIds = wish.articles.map((name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The history speaks of ${name}, which is not among the articles.`);
    return id;
  });
  const facts = await app.get(ArticleFactsQuery).forQuote(articleIds);
  const items = facts.map(({ articleId, blocks, components }): UseItem => {
    const beside = components.filter(({ kind }) => kind !== 'text');
    const own = beside.filter(({ status }) => status === 'licensable').slice(0, wish.pictures ?? 0);
    const unclear = wish.unclear ? beside.filter(({ status }) => status === 'needs-clearance') : [];
    const componentIds = [...own, ...unclear].map(({ id }) => id);
    return wish.excerpt ? { articleId, excerpt: { blockIds: firstBlocks(blocks) } } : { articleId, componentIds };
  });
  return { items, use: { ...useFrom(day), ...wish.use }, currency: wish.currency };
}

function firstBlocks(blocks: readonly { id: string; words: number }[]): string[] {
  let words = 0;
  return blocks.filter((block) => (words += block.words) <= EXCERPT_WORDS).map(({ id }) => id);
}

const useFrom = (startsOn: string): Omit<Use, 'media'> => ({
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn,
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
});

/** A website with so many visitors a month. */
export const web = (count: number) => ({ medium: 'web', audience: { kind: 'monthly-users', count } }) as const;
export const print = (count: number) =>
  ({ medium: 'print-newspaper', audience: { kind: 'circulation', count } }) as const;
export const report = (count: number) => ({ medium: 'report', audience: { kind: 'copies', count } }) as const;
export const intranet = (count: number) => ({ medium: 'intranet', audience: { kind: 'staff', count } }) as const;
export const newsletter = (count: number) =>
  ({ medium: 'newsletter', audience: { kind: 'monthly-users', count } }) as const;
export const months = (count: number) => ({ kind: 'months', months: count }) as const;
