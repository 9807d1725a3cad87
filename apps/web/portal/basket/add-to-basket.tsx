import { Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Use } from '../../api/views.js';
import { useWords } from '../words/words.js';
import { useBasket } from './basket.js';
import type { BasketItem } from './basket-items.js';

interface AddToBasketProps {
  item: BasketItem;
  /** Of the page it stands on; the first article brings its use along. */
  terms?: { use: Use; currency: string };
  size?: 'compact-sm' | 'sm';
}

/** Puts an article into the request with several; once there, it leads to it. */
export function AddToBasket({ item, terms, size = 'sm' }: AddToBasketProps) {
  const words = useWords();
  const { order, put } = useBasket();
  const isIn = order?.items.some(({ articleId }) => articleId === item.articleId) ?? false;
  if (isIn) {
    return (
      <Button
        component={Link}
        to="/basket"
        size={size}
        variant="subtle"
        leftSection={<IconCheck size={16} aria-hidden="true" />}
      >
        {words.basket.isIn}
      </Button>
    );
  }
  return (
    <Button
      size={size}
      variant="subtle"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      aria-label={`${words.basket.add}: ${item.headline}`}
      onClick={() => put(item, terms)}
    >
      {words.basket.add}
    </Button>
  );
}

/** The way to the basket, in the masthead, while there is something in it. */
export function BasketLink() {
  const words = useWords();
  const { order } = useBasket();
  const count = order?.items.length ?? 0;
  return count > 0 ? <Link to="/basket">{words.basket.link(count)}</Link> : null;
}
