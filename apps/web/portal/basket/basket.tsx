import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Use } from '../../api/views.js';
import { today } from '../../design/data/now.js';
import { useKeptDraft } from '../drafts/use-kept-draft.js';
import type { BasketItem } from './basket-items.js';
import { parseOrder, type Order } from './order.js';
import { startingDraft } from '../quote/draft.js';

interface Basket {
  order: Order | null;
  put: (item: BasketItem, use?: { use: Use; currency: string }) => void;
  change: (patch: Partial<Order>) => void;
  remove: (articleIds: readonly string[]) => void;
}

const KEY = 'quote:basket';
const BasketContext = createContext<Basket | null>(null);

/** The articles a visitor collects; kept like any draft, in this browser and with the account. */
export function BasketProvider({ children }: { children: ReactNode }) {
  const { content, keep, forget } = useKeptDraft<Order>(KEY, parseOrder);
  const basket = useMemo<Basket>(
    () => ({
      order: content,
      put: (item, terms) => keep((current) => withItem(current, item, terms)),
      change: (patch) => keep((current) => ({ ...(current ?? emptyOrder('en')), ...patch })),
      remove: (articleIds) => {
        const left = (content?.items ?? []).filter(({ articleId }) => !articleIds.includes(articleId));
        if (left.length === 0) forget();
        else keep((current) => ({ ...(current ?? emptyOrder('en')), items: left }));
      },
    }),
    [content, keep, forget],
  );
  return <BasketContext value={basket}>{children}</BasketContext>;
}

export function useBasket(): Basket {
  const basket = useContext(BasketContext);
  if (!basket) throw new Error('The basket is used inside its provider.');
  return basket;
}

function emptyOrder(language: string): Order {
  const { use, currency } = startingDraft({ language }, today());
  return { items: [], use, currency };
}

/** The first article brings its use along; each later one joins it. */
function withItem(current: Order | null, item: BasketItem, terms?: { use: Use; currency: string }): Order {
  const order = current ?? { ...emptyOrder(item.language), ...terms };
  const others = order.items.filter(({ articleId }) => articleId !== item.articleId);
  return { ...order, items: [...others, item] };
}
