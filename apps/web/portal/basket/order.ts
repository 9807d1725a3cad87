import type { Use } from '../../api/views.js';
import { today } from '../../design/data/now.js';
import { CURRENCIES, fromToday } from '../quote/draft.js';
import type { BasketItem } from './basket-items.js';

/** Several articles for one use. */
export interface Order {
  items: BasketItem[];
  use: Use;
  currency: string;
}

/** What was kept may come from an older page, and from another day: only what this one can show is taken up. */
export function parseOrder(content: unknown): Order | null {
  const order = content as Order | null;
  const isWhole = order && Array.isArray(order.items) && Array.isArray(order.use?.media);
  if (!isWhole || !CURRENCIES.some((one) => one === order.currency)) return null;
  return { ...order, use: fromToday(order.use, today()) };
}
