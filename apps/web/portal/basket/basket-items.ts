import type { Article, UseItem } from '../../api/views.js';
import { partsStillThere } from '../quote/draft.js';

/** An article of a request with several, as it was chosen. */
export interface BasketItem {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  titleId: string;
  titleName: string;
  /** Chosen paragraphs, or null for the whole text. */
  blockIds: string[] | null;
  componentIds: string[];
}

export function basketItem(
  article: Pick<Article, 'id' | 'headline' | 'language' | 'direction' | 'titleId' | 'titleName'>,
  parts: { blockIds: string[] | null; componentIds: string[] } = { blockIds: null, componentIds: [] },
): BasketItem {
  const { id: articleId, headline, language, direction, titleId, titleName } = article;
  return { articleId, headline, language, direction, titleId, titleName, ...parts };
}

/** The items as the API takes them. */
export const wantedItems = (items: readonly BasketItem[]): UseItem[] =>
  items.map(({ articleId, blockIds, componentIds }) => ({
    articleId,
    ...(blockIds && blockIds.length > 0 ? { excerpt: { blockIds } } : {}),
    ...(componentIds.length > 0 ? { componentIds } : {}),
  }));

export interface TitleGroup {
  titleId: string;
  titleName: string;
  items: BasketItem[];
}

/** Each title has prices of its own, so each has a quote of its own. */
export function byTitle(items: readonly BasketItem[]): TitleGroup[] {
  const groups = new Map<string, TitleGroup>();
  for (const item of items) {
    const group = groups.get(item.titleId) ?? { titleId: item.titleId, titleName: item.titleName, items: [] };
    group.items.push(item);
    groups.set(item.titleId, group);
  }
  return [...groups.values()];
}

/** An excerpt of which nothing is left stays as it was: without paragraphs it would mean the whole text. */
export function itemAsShown(item: BasketItem, article: Article | undefined): BasketItem {
  if (article?.state !== 'live') return item;
  const { blockIds, ...left } = partsStillThere(item, article);
  return { ...left, blockIds: blockIds?.length === 0 ? item.blockIds : blockIds };
}
