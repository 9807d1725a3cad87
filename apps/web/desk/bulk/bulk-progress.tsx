import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconCircleX, IconUsers } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { workplaceApi, type BulkDecision } from '../../api/desk-workplace.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { ItemHead, Problem, ScrolledItems } from './bulk-preview.js';
import styles from './bulk.module.css';

const ASK_MS = 1000;
const SIGNS = {
  waiting: IconClock,
  done: IconCircleCheck,
  second: IconUsers,
  failed: IconAlertTriangle,
  cancelled: IconCircleX,
} as const;

/** How far it is; what failed comes first, with its reason. */
export function BulkProgress({ id, onClose }: { id: string; onClose: () => void }) {
  const { work: words } = useWords();
  const queries = useQueryClient();
  const bulk = useQuery({
    queryKey: ['bulk', id],
    queryFn: ({ signal }) => workplaceApi.bulk(id, signal),
    refetchInterval: ({ state }) => (state.data?.counts.waiting === 0 ? false : ASK_MS),
  });
  const onSettled = async () => {
    await queries.invalidateQueries({ queryKey: ['bulk', id] });
    await queries.invalidateQueries({ queryKey: ['requests'] });
  };
  const undo = useMutation({ mutationFn: () => workplaceApi.undoBulk(id), onSettled });
  const retry = useMutation({ mutationFn: () => workplaceApi.retryBulk(id), onSettled });
  if (bulk.isPending) return <Loading lines={4} />;
  if (bulk.isError) return <ProblemAlert error={bulk.error} onRetry={() => void bulk.refetch()} />;
  const { counts, items, startsAt } = bulk.data;
  const settled = items.length - counts.waiting;
  const order = [...items].sort((a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'));
  return (
    <div className={styles.form}>
      <Progress
        value={(settled / Math.max(items.length, 1)) * 100}
        aria-label={words.progress}
        {...(counts.failed > 0 ? { color: 'var(--clearance)' } : {})}
      />
      <p role="status" className={styles.sum}>
        {words.progressOf(settled, items.length)}
        {counts.failed > 0 ? ` · ${words.failedCount(counts.failed)}` : ''}
        {counts.second > 0 ? ` · ${words.secondCount(counts.second)}` : ''}
        {counts.cancelled > 0 ? ` · ${words.cancelledCount(counts.cancelled)}` : ''}
      </p>
      {counts.waiting > 0 ? <Undo startsAt={startsAt} isBusy={undo.isPending} onUndo={() => undo.mutate()} /> : null}
      {undo.isError ? <ProblemAlert error={undo.error} /> : null}
      {retry.isError ? <ProblemAlert error={retry.error} /> : null}
      <Items items={order} />
      {counts.waiting === 0 ? (
        <>
          {counts.done + counts.second > 0 ? <p className={styles.quiet}>{words.noWayBack}</p> : null}
          {counts.failed > 0 ? (
            <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
              {words.tryAgain(counts.failed)}
            </Button>
          ) : null}
          <Button onClick={onClose}>{words.toQueue}</Button>
        </>
      ) : null}
    </div>
  );
}

function Undo({ startsAt, isBusy, onUndo }: { startsAt: string; isBusy: boolean; onUndo: () => void }) {
  const { work: words } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.ceil((Date.parse(startsAt) - now) / 1000);
  return (
    <div className={styles.undo}>
      <p>{seconds > 0 ? words.startsIn(seconds) : words.underWay}</p>
      <Button size="sm" loading={isBusy} onClick={onUndo}>
        {seconds > 0 ? words.undo : words.stopRest}
      </Button>
    </div>
  );
}

function Items({ items }: { items: BulkDecision['items'] }) {
  const { work: words } = useWords();
  return (
    <ScrolledItems label={words.whatEach}>
      {items.map((item) => {
        const Sign = SIGNS[item.outcome];
        return (
          <li key={item.reference} data-outcome={item.outcome}>
            <Sign size={16} aria-hidden="true" />
            <ItemHead item={item} />
            <span className={styles.end}>
              {item.outcome === 'failed' ? (
                <Link to={`/requests/${item.reference}`}>{words.openIt}</Link>
              ) : (
                words.outcomes[item.outcome]
              )}
            </span>
            {item.problem ? <Problem problem={item.problem} /> : null}
          </li>
        );
      })}
    </ScrolledItems>
  );
}
