import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { Article, Quote, Use } from '../../api/views.js';
import { countText, isZero } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { PriceLines } from '../../design/data/price-lines.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { articleQuery } from '../article/article-query.js';
import { blockWords } from '../article/block-words.js';
import { CurrencyField } from '../quote/currency-field.js';
import { missingInDraft } from '../quote/draft.js';
import { MediaFields } from '../quote/media-fields.js';
import { MoreTermsFields } from '../quote/more-terms-fields.js';
import { ReasonList } from '../quote/outcome-reasons.js';
import { PartBoxes } from '../quote/part-boxes.js';
import { PurposeFields } from '../quote/purpose-fields.js';
import { TermField } from '../quote/term-field.js';
import { TerritoryFields } from '../quote/territory-fields.js';
import { useWords } from '../words/words.js';
import { wantedItems, type BasketItem } from './basket-items.js';
import type { Order } from './order.js';
import styles from './basket.module.css';

const PAUSE_MS = 300;

/** The price of an order, a moment after the last change. */
function useOrderPreview(order: Order) {
  const [settled] = useDebouncedValue(order, PAUSE_MS);
  const body = { items: wantedItems(settled.items), use: settled.use, currency: settled.currency };
  return useQuery({
    queryKey: ['preview', body],
    enabled: body.items.length > 0 && missingIn(settled) === null,
    queryFn: ({ signal }) => answerOf(portal.POST('/api/v1/quotes/preview', { body, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

const missingIn = ({ use, currency }: Order) => missingInDraft({ use, currency, blockIds: null, componentIds: [] });

interface OrderBuilderProps {
  order: Order;
  onChange: (patch: Partial<Order>) => void;
  /** Under the price: what can be done with it. */
  actions: (quote: Quote | undefined) => ReactNode;
}

/** One use of several articles, each with its parts, and the price of them together. */
export function OrderBuilder({ order, onChange, actions }: OrderBuilderProps) {
  const words = useWords();
  const { use } = order;
  const preview = useOrderPreview(order);
  const missing = missingIn(order);
  const quote = missing || order.items.length === 0 ? undefined : preview.data;
  const changeUse = (patch: Partial<Use>) => onChange({ use: { ...use, ...patch } });
  const language = order.items[0]?.language ?? 'en';
  return (
    <div className={styles.builder}>
      <div>
        <ul className={styles.items} aria-label={words.basket.articles}>
          {order.items.map((item) => (
            <OrderItem
              key={item.articleId}
              item={item}
              amount={quote?.items.find(({ articleId }) => articleId === item.articleId)?.amount}
              onChange={(patch) =>
                onChange({
                  items: order.items.map((one) => (one.articleId === item.articleId ? { ...one, ...patch } : one)),
                })
              }
              onRemove={() => onChange({ items: order.items.filter((one) => one.articleId !== item.articleId) })}
            />
          ))}
        </ul>
        <h2 className={styles.useTitle}>{words.builder.title}</h2>
        <MediaFields media={use.media} onChange={(media) => changeUse({ media })} />
        <PurposeFields use={use} onChange={changeUse} />
        <TerritoryFields value={use.territory} onChange={(territory) => changeUse({ territory })} />
        <TermField value={use.term} onChange={(term) => changeUse({ term })} />
        <MoreTermsFields article={{ language }} use={use} onChange={changeUse} />
      </div>
      <aside className={styles.price} aria-busy={preview.isFetching}>
        <div className={styles.priceHead}>
          {missing ? <p>{words.builder.missing[missing]}</p> : quote ? <Figure quote={quote} /> : null}
          <CurrencyField value={order.currency} onChange={(currency) => onChange({ currency })} />
        </div>
        {preview.isError && !missing ? (
          <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />
        ) : null}
        {quote && quote.reasons.length > 0 ? <ReasonList reasons={quote.reasons} /> : null}
        {quote && quote.outcome !== 'refused' ? (
          <details className={styles.lines}>
            <summary>{words.price.how}</summary>
            <PriceLines items={quote.items} lines={quote.lines} total={quote.total} />
          </details>
        ) : null}
        {actions(quote)}
      </aside>
    </div>
  );
}

function Figure({ quote }: { quote: Quote }) {
  const shared = useSharedWords();
  if (quote.outcome === 'refused') return <StateBadge kind="outcome" state={quote.outcome} />;
  return (
    <div aria-live="polite">
      {isZero(quote.total) ? shared.price.free : <Money value={quote.total} size="figure" round />}{' '}
      <StateBadge kind="outcome" state={quote.outcome} />
    </div>
  );
}

interface OrderItemProps {
  item: BasketItem;
  amount: Quote['total'] | undefined;
  onChange: (patch: Partial<BasketItem>) => void;
  onRemove: () => void;
}

function OrderItem({ item, amount, onChange, onRemove }: OrderItemProps) {
  const words = useWords();
  const article = useQuery(articleQuery(item.articleId));
  return (
    <li>
      <div className={styles.itemHead}>
        <h2 lang={item.language} dir={item.direction}>
          <Link to={`/articles/${item.articleId}`}>{item.headline}</Link>
        </h2>
        {amount ? <Money value={amount} round /> : null}
      </div>
      <p className={styles.quiet}>
        <bdi lang={item.language}>{item.titleName}</bdi>
      </p>
      {article.isPending ? <Loading lines={1} /> : null}
      {article.isError ? <ProblemAlert error={article.error} onRetry={() => void article.refetch()} /> : null}
      {article.data ? <ItemParts article={article.data} item={item} onChange={onChange} /> : null}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconX size={14} aria-hidden="true" />}
        aria-label={words.basket.removeOf(item.headline)}
        onClick={onRemove}
      >
        {words.basket.remove}
      </Button>
    </li>
  );
}

function ItemParts({ article, item, onChange }: { article: Article } & Pick<OrderItemProps, 'item' | 'onChange'>) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const counted = blockWords(article, item.blockIds);
  return (
    <>
      <p className={styles.quiet}>
        {item.blockIds ? words.builder.excerpt : words.builder.wholeText},{' '}
        {shared.words(countText(counted, locale), counted)}
        {item.blockIds ? (
          <>
            {' · '}
            <Button size="compact-xs" variant="subtle" onClick={() => onChange({ blockIds: null })}>
              {words.basket.takeWhole}
            </Button>
          </>
        ) : null}
      </p>
      <PartBoxes article={article} chosen={item.componentIds} onChange={(componentIds) => onChange({ componentIds })} />
    </>
  );
}
