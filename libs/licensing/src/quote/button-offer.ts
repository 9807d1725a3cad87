import { Injectable } from '@nestjs/common';
import { nullIfRefused, type MoneyJson } from '#libs/kernel';
import { ArticleQuery, readArticleUrl, type ArticleView, type RightsStatus } from '#libs/catalogue';
import type { Use } from '../terms/use.js';
import { PriceUse, type UsePrice } from './price-use.js';

/** What a button under an article says at a glance. */
export interface ButtonView {
  /** `closed`: embargoed or withdrawn; `unknown`: no article of ours, or not asked for yet. */
  state: 'offered' | 'refused' | 'closed' | 'unknown';
  /** The lowest price of the whole text, before tax; null where it cannot be licensed or has no price. */
  priceFrom: MoneyJson | null;
  /** Rights of the text, and how many other parts have each status; null where the article is not offered. */
  text: RightsStatus | null;
  parts: Record<RightsStatus, number> | null;
  /** Where the article is licensed, on this site. */
  path: string;
}

/** As little as a licence of the whole text can be: few readers, one country, once, to inform. */
const smallestUse = (article: ArticleView, startsOn: string): Use => ({
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 1 } }],
  purpose: 'editorial',
  territory: { kind: 'countries', values: ['GB'] },
  languages: [article.language],
  term: { kind: 'one-time' },
  startsOn,
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
});

const NOTHING: Pick<ButtonView, 'priceFrom' | 'text' | 'parts'> = { priceFrom: null, text: null, parts: null };

function countParts({ components }: ArticleView): Record<RightsStatus, number> {
  const parts = { licensable: 0, 'needs-clearance': 0, excluded: 0 };
  for (const { kind, rights } of components) if (kind !== 'text') parts[rights.status] += 1;
  return parts;
}

/**
 * Price-from and rights of an article that is known already, for the button under it. Never imports anything, however
 * often it is asked for addresses it does not know.
 */
@Injectable()
export class ButtonOffer {
  constructor(
    private readonly articles: ArticleQuery,
    private readonly prices: PriceUse,
  ) {}

  /** @param currency ISO 4217. @throws catalogue.bad-url */
  async execute(input: { url: string; currency: string }): Promise<ButtonView> {
    const path = `/republish?url=${encodeURIComponent(input.url)}`;
    const article = await this.articles.at(readArticleUrl(input.url));
    if (!article) return { state: 'unknown', path, ...NOTHING };
    if (article.state !== 'live') return { state: 'closed', path, ...NOTHING };
    const text = article.components.find(({ kind }) => kind === 'text')?.rights.status ?? null;
    const price = text === 'excluded' ? null : await this.priceOf(article, input.currency);
    const isRefused = text === 'excluded' || price?.content.outcome === 'refused';
    return {
      state: isRefused ? 'refused' : 'offered',
      priceFrom: isRefused || !price ? null : price.content.total,
      text,
      parts: countParts(article),
      path,
    };
  }

  /** Null where the title has no price in this currency. */
  private priceOf(article: ArticleView, currency: string): Promise<UsePrice | null> {
    const use = smallestUse(article, this.prices.today());
    return nullIfRefused(this.prices.of({ items: [{ articleId: article.id }], use, currency }));
  }
}
