import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { simulationsApi, type Simulation } from '../../api/desk-simulations.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './simulation.module.css';

const WHOLE = 100;

/** How far a simulation is, with a way to stop it; afterwards, what it looked at. */
export function SimulationProgress({ run }: { run: Simulation }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const count = (n: number): string => countText(n, locale);
  if (run.state === 'failed') {
    return (
      <Note tone="waiting">
        <p>
          {words.failed} {run.failure}
        </p>
      </Note>
    );
  }
  if (run.state === 'queued' || run.state === 'running') return <Underway run={run} />;
  const { result } = run;
  const leftOut = (result?.inWords ?? 0) + (result?.unpriceable ?? 0);
  return (
    <p className={styles.quiet} role="status">
      {run.state === 'cancelled' ? words.cancelled(count(run.seen)) : words.looked(count(run.seen), run.months)}{' '}
      <DateTime value={run.createdAt} style="moment" />.{' '}
      {result && leftOut > 0 ? words.leftOut(count(result.inWords), count(result.unpriceable)) : null}
    </p>
  );
}

function Underway({ run }: { run: Simulation }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const queries = useQueryClient();
  const stop = useMutation({
    mutationFn: () => simulationsApi.cancel(run.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['simulation', run.id] }),
  });
  const share = run.total ? (run.seen / run.total) * WHOLE : 0;
  return (
    <div className={styles.progress}>
      <div className={styles.progressLine}>
        <p role="status">
          {run.total === null
            ? words.waiting
            : words.running(countText(run.seen, locale), countText(run.total, locale))}
        </p>
        <Button size="xs" loading={stop.isPending} onClick={() => stop.mutate()}>
          {words.cancel}
        </Button>
      </div>
      <Progress value={share} aria-label={words.progress} color="var(--ink)" animated={false} />
      {stop.isError ? <ProblemAlert error={stop.error} /> : null}
    </div>
  );
}
