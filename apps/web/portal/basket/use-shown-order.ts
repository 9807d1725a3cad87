import { useQueries } from '@tanstack/react-query';
import { articleQuery } from '../article/article-query.js';
import { itemAsShown, type BasketItem } from './basket-items.js';

/** An order without the parts that its articles, as they are now, do not have any more. */
export function useShownOrder<O extends { items: BasketItem[] }>(order: O): O {
  const articles = useQueries({ queries: order.items.map(({ articleId }) => articleQuery(articleId)) });
  return { ...order, items: order.items.map((item, index) => itemAsShown(item, articles[index]?.data)) };
}
