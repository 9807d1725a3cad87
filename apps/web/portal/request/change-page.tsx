import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { RequestDetail } from '../../api/views.js';
import { Money } from '../../design/data/money.js';
import { today } from '../../design/data/now.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { parseOrder, type Order } from '../basket/order.js';
import { wantedItems } from '../basket/basket-items.js';
import { OrderBuilder } from '../basket/order-builder.js';
import { useShownOrder } from '../basket/use-shown-order.js';
import { DraftKept } from '../drafts/draft-kept.js';
import { useKeptDraft } from '../drafts/use-kept-draft.js';
import { useKeptText } from '../drafts/use-kept-text.js';
import { fromToday, startingDraft } from '../quote/draft.js';
import { useWords } from '../words/words.js';
import { requestQuery } from './use-request.js';
import styles from './request.module.css';

/** The desk asked for changes: what was asked for, ready to be changed and sent again. */
export function ChangeRequestPage() {
  const words = useWords();
  const { reference = '' } = useParams();
  const request = useQuery(requestQuery(reference));
  return (
    <Page title={words.change.title(reference)} lead={words.change.lead}>
      {request.isPending ? <Loading lines={8} /> : null}
      {request.isError ? <ProblemAlert error={request.error} /> : null}
      {request.data?.actions.includes('resubmit') ? <Change request={request.data} /> : null}
      {request.data && !request.data.actions.includes('resubmit') ? (
        <Note tone="waiting">
          {words.change.movedOn} <Link to={`/requests/${reference}`}>{reference}</Link>
        </Note>
      ) : null}
    </Page>
  );
}

/** What was asked, as the beginning; not from a day that has passed meanwhile. */
function orderOf(request: RequestDetail): Order {
  return {
    use: request.use ? fromToday(request.use, today()) : startingDraft({ language: request.language }, today()).use,
    currency: request.asks.at(-1)?.price.currency ?? request.price?.currency ?? 'GBP',
    items: request.items.map((item) => {
      const { articleId, headline, language, direction, titleId, titleName, blockIds, components } = item;
      const componentIds = components.map(({ id }) => id);
      return { articleId, headline, language, direction, titleId, titleName, blockIds, componentIds };
    }),
  };
}

function Change({ request }: { request: RequestDetail }) {
  const words = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { reference } = request;
  const [before] = useState(() => orderOf(request));
  // What was begun for an earlier question is over with it.
  const draft = useKeptDraft(`quote:${reference}-${String(request.asks.length)}`, parseOrder);
  const order = useShownOrder(draft.content ?? before);
  // The answer begun on the request's own page goes on here.
  const answer = useKeptText(`answer:${reference}`);
  const asked = request.asks.at(-1)?.price ?? request.price;
  const send = useMutation({
    mutationFn: async () => {
      const body = { items: wantedItems(order.items), use: order.use, currency: order.currency };
      const quote = await answerOf(portal.POST('/api/v1/quotes', { body }));
      const said = answer.text.trim();
      return answerOf(
        portal.POST('/api/v1/requests/{reference}/resubmit', {
          params: { path: { reference } },
          body: { ...(quote.id ? { quoteId: quote.id } : {}), ...(said ? { message: said } : {}) },
        }),
      );
    },
    onSuccess: async () => {
      draft.forget();
      answer.forget();
      await queries.invalidateQueries({ queryKey: ['request', reference] });
      await queries.invalidateQueries({ queryKey: ['requests'] });
      await navigate(`/requests/${reference}`);
    },
  });
  return (
    <>
      {request.question ? (
        <section className={styles.question} aria-labelledby="question">
          <h2 id="question">{words.change.question}</h2>
          <p className={styles.deskNote} dir="auto">
            {request.question}
          </p>
        </section>
      ) : null}
      <OrderBuilder
        order={order}
        onChange={(patch) => draft.keep((kept) => ({ ...(kept ?? order), ...patch }))}
        actions={(quote) => (
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              send.mutate();
            }}
          >
            {asked && quote && asked.amount !== quote.total.amount ? (
              <p className={styles.finePrint}>
                {words.change.before} <Money value={asked} round />
              </p>
            ) : null}
            <Textarea
              label={words.request.yourAnswer}
              autosize
              minRows={3}
              maxLength={4000}
              dir="auto"
              value={answer.text}
              onChange={(event) => answer.write(event.currentTarget.value)}
            />
            <DraftKept
              kept={draft.kept === 'nothing' ? answer.kept : draft.kept}
              onForget={() => {
                draft.forget();
                answer.forget();
              }}
            />
            {send.isError ? <ProblemAlert error={send.error} /> : null}
            <Button
              type="submit"
              variant="filled"
              color="seal"
              loading={send.isPending}
              disabled={!quote || quote.outcome === 'refused'}
            >
              {words.change.send}
            </Button>
          </form>
        )}
      />
    </>
  );
}
