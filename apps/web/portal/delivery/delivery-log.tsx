import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { Delivery } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './delivery.module.css';

const POLL_MS = 4000;

/** What was sent where, each try with its outcome in words, and sending again. */
export function DeliveryLog() {
  const words = useWords();
  const log = useInfiniteQuery({
    queryKey: ['deliveries'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(portal.GET('/api/v1/deliveries', { params: { query: pageParam ? { cursor: pageParam } : {} }, signal })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((one) => one.state === 'queued')) ? POLL_MS : false,
  });
  const items = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={words.delivery.log}>
      {log.isPending ? <Loading lines={3} /> : null}
      {log.isError ? <ProblemAlert error={log.error} onRetry={() => void log.refetch()} /> : null}
      {log.isSuccess && items.length === 0 ? (
        <EmptyState title={words.delivery.noLog}>{words.delivery.noLogText}</EmptyState>
      ) : null}
      <ul className={styles.places}>
        {items.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} />
        ))}
      </ul>
      <LoadMore hasMore={log.hasNextPage} isLoading={log.isFetchingNextPage} onMore={() => void log.fetchNextPage()} />
    </Section>
  );
}

function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const words = useWords();
  const queries = useQueryClient();
  const { id, reference, revision, targetName, state, tries, isTargetThere, fetchedAt } = delivery;
  const [last] = tries;
  const resend = useMutation({
    mutationFn: () => answerOf(portal.POST('/api/v1/deliveries/{id}/resend', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <li className={styles.place}>
      <div className={styles.placeHead}>
        <div>
          <Link to={`/licences/${reference}`}>
            <bdi>{reference}</bdi>
          </Link>
          {revision > 1 ? ` (${words.delivery.revision(revision)})` : ''} {words.delivery.to} <bdi>{targetName}</bdi>
          <span className={styles.where}>
            <span data-state={state} className={styles.state}>
              {words.delivery.states[state]}
            </span>{' '}
            · <DateTime value={delivery.createdAt} style="moment" />
          </span>
          {last && state !== 'delivered' ? (
            <span className={styles.where}>{words.delivery.sentences[last.code] ?? last.sentence}</span>
          ) : null}
          {fetchedAt ? (
            <span className={styles.where}>
              {words.delivery.fetched} <DateTime value={fetchedAt} style="moment" />
            </span>
          ) : null}
        </div>
        {state !== 'queued' && isTargetThere ? (
          <Button
            size="xs"
            loading={resend.isPending}
            aria-label={words.delivery.resendOf(reference, targetName)}
            onClick={() => resend.mutate()}
          >
            {words.delivery.resend}
          </Button>
        ) : null}
      </div>
      {resend.isError ? <ProblemAlert error={resend.error} /> : null}
      {tries.length > 0 ? (
        <details className={styles.tries}>
          <summary>{words.delivery.tries(tries.length)}</summary>
          <ol reversed>
            {tries.map(({ number, at, code, sentence }) => (
              <li key={number} value={number}>
                <DateTime value={at} style="moment" /> {words.delivery.sentences[code] ?? sentence}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </li>
  );
}
