import { Button, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { Article, Quote } from '../../api/views.js';
import { Money } from '../../design/data/money.js';
import { isZero } from '../../design/data/format.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { type missingInDraft, quoteBody } from './draft.js';
import { OutcomeReasons } from './outcome-reasons.js';
import { PriceInFull } from './price-in-full.js';
import type { DraftControl } from './use-draft.js';
import styles from './price.module.css';

interface PricePanelProps {
  article: Article;
  control: DraftControl;
  preview: UseQueryResult<Quote>;
  missing: ReturnType<typeof missingInDraft>;
}

/** Stores the quote: its price holds for 30 days, signed in or not. */
function useKeepPrice(article: Article, control: DraftControl) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (_then: 'keep' | 'request') =>
      answerOf(portal.POST('/api/v1/quotes', { body: quoteBody(article.id, control.draft) })),
    onSuccess: async (quote, then) => {
      if (!quote.id) return;
      queries.setQueryData(['quote', quote.id], quote);
      await navigate(`/quotes/${quote.id}${then === 'keep' ? '?kept' : ''}`);
    },
  });
}

/** The answer to “how much, and may I?”, always in view beside the fields. */
export function PricePanel({ article, control, preview, missing }: PricePanelProps) {
  const words = useWords();
  const [isOpen, dialog] = useDisclosure(false);
  const keep = useKeepPrice(article, control);
  const quote = missing ? undefined : preview.data;
  return (
    <div className={styles.price} aria-busy={preview.isFetching}>
      <PriceHead quote={quote} missing={missing} isStale={preview.isPlaceholderData} onOpen={dialog.open} />
      {preview.isError && !missing ? (
        <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />
      ) : null}
      {quote ? <OutcomeReasons reasons={quote.reasons} onMore={dialog.open} /> : null}
      {keep.isError ? <ProblemAlert error={keep.error} /> : null}
      {quote?.outcome === 'refused' ? (
        <Button component={Link} to={`/requests/new?url=${encodeURIComponent(article.canonicalUrl)}`} fullWidth>
          {words.builder.askInWords}
        </Button>
      ) : (
        <div className={styles.priceActions}>
          <Button
            variant="filled"
            color="seal"
            disabled={!quote}
            loading={keep.isPending && keep.variables === 'request'}
            onClick={() => keep.mutate('request')}
          >
            {words.builder.request}
          </Button>
          <Button
            disabled={!quote}
            loading={keep.isPending && keep.variables === 'keep'}
            onClick={() => keep.mutate('keep')}
          >
            {words.builder.keep}
          </Button>
        </div>
      )}
      {quote ? (
        <Dialog opened={isOpen} onClose={dialog.close} title={words.price.title} size="lg">
          <PriceInFull article={article} quote={quote} control={control} onApplied={dialog.close} />
        </Dialog>
      ) : null}
    </div>
  );
}

interface PriceHeadProps {
  quote: Quote | undefined;
  missing: PricePanelProps['missing'];
  isStale: boolean;
  onOpen: () => void;
}

function PriceHead({ quote, missing, isStale, onOpen }: PriceHeadProps) {
  const words = useWords();
  const shared = useSharedWords();
  if (missing) return <p className={styles.missing}>{words.builder.missing[missing]}</p>;
  if (!quote) return <p className={styles.missing}>{words.builder.pricing}</p>;
  return (
    <>
      <div className={styles.priceHead}>
        {/* Announced when it has come to rest, not at each step on the way. */}
        <p className={styles.figure} data-stale={isStale || undefined} aria-live="polite">
          {quote.outcome === 'refused' ? (
            <span className={styles.noPrice}>{shared.outcomes.refused}</span>
          ) : isZero(quote.total) ? (
            <span className={styles.free}>{shared.price.free}</span>
          ) : (
            <Money value={quote.total} size="figure" round />
          )}
        </p>
        {quote.outcome === 'refused' ? null : <StateBadge kind="outcome" state={quote.outcome} />}
      </div>
      {quote.outcome === 'refused' ? null : (
        <div className={styles.priceLinks}>
          <UnstyledButton onClick={onOpen}>{words.price.how}</UnstyledButton>
          {quote.cheaper.length > 0 ? <UnstyledButton onClick={onOpen}>{words.price.cheaper}</UnstyledButton> : null}
          <span>{words.price.taxLater}</span>
        </div>
      )}
    </>
  );
}
