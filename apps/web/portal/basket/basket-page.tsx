import { Button, Radio } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { useBasket } from './basket.js';
import { byTitle, wantedItems } from './basket-items.js';
import type { Order } from './order.js';
import { OrderBuilder } from './order-builder.js';
import { useShownOrder } from './use-shown-order.js';
import styles from './basket.module.css';

/** Several articles for one use: priced together, with the volume discount, and asked for in one request. */
export function BasketPage() {
  const words = useWords();
  const { order } = useBasket();
  if (!order || order.items.length === 0) {
    return (
      <Page title={words.basket.title} width="text">
        <EmptyState
          title={words.basket.empty}
          action={
            <Button component={Link} to="/search">
              {words.basket.search}
            </Button>
          }
        >
          {words.basket.emptyText}
        </EmptyState>
      </Page>
    );
  }
  return <FilledBasket kept={order} />;
}

function FilledBasket({ kept }: { kept: Order }) {
  const words = useWords();
  const { change, remove } = useBasket();
  const [chosen, setChosen] = useState<string | null>(null);
  const order = useShownOrder(kept);
  const groups = byTitle(order.items);
  const group = groups.find(({ titleId }) => titleId === chosen) ?? groups[0]!;
  const others = order.items.filter(({ titleId }) => titleId !== group.titleId);
  return (
    <Page title={words.basket.title} lead={words.basket.lead}>
      {groups.length > 1 ? (
        <div className={styles.titles}>
          <Note tone="waiting">{words.basket.mixed(groups.length)}</Note>
          <Radio.Group label={words.basket.which} value={group.titleId} onChange={setChosen}>
            <div className={styles.titles}>
              {groups.map(({ titleId, titleName, items }) => (
                <Radio key={titleId} value={titleId} label={words.basket.titleOf(titleName, items.length)} />
              ))}
            </div>
          </Radio.Group>
        </div>
      ) : null}
      <OrderBuilder
        order={{ ...order, items: group.items }}
        onChange={(patch) => {
          if (patch.items?.length === 0 && others.length === 0) remove(group.items.map(({ articleId }) => articleId));
          else change({ ...patch, ...(patch.items ? { items: [...others, ...patch.items] } : {}) });
        }}
        actions={(quote) => (
          <KeepOrder
            order={{ ...order, items: group.items }}
            isReady={quote !== undefined && quote.outcome !== 'refused'}
            onKept={() => remove(group.items.map(({ articleId }) => articleId))}
          />
        )}
      />
    </Page>
  );
}

interface KeepOrderProps {
  order: Order;
  isReady: boolean;
  onKept: () => void;
}

/** Keeps the price; what is kept leaves the basket, the articles of other titles stay. */
function KeepOrder({ order, isReady, onKept }: KeepOrderProps) {
  const words = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: () => {
      const body = { items: wantedItems(order.items), use: order.use, currency: order.currency };
      return answerOf(portal.POST('/api/v1/quotes', { body }));
    },
    onSuccess: async (quote) => {
      if (!quote.id) return;
      queries.setQueryData(['quote', quote.id], quote);
      await navigate(`/quotes/${quote.id}`);
      onKept();
    },
  });
  return (
    <div className={styles.actions}>
      {keep.isError ? <ProblemAlert error={keep.error} /> : null}
      <Button variant="filled" color="seal" disabled={!isReady} loading={keep.isPending} onClick={() => keep.mutate()}>
        {words.builder.request}
      </Button>
      <p className={styles.quiet}>{words.basket.keptNote}</p>
    </div>
  );
}
