import { Button, NativeSelect } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { simulationsApi, type Simulation, type SimulationItem } from '../../api/desk-simulations.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { ListPage } from '../list/list-page.js';
import { useWords } from '../words/words.js';
import { SimulationFigures } from './simulation-figures.js';
import { SimulationProgress } from './simulation-progress.js';
import styles from './simulation.module.css';

type Kind = Simulation['kind'];

const PERIODS = [1, 3, 6, 12, 24, 36];
const OFTEN_MS = 600;
const DRAFT_PATHS: Record<Kind, string> = { 'price-book': '/prices/drafts', rules: '/rules/drafts' };

export const isRunning = ({ state }: Pick<Simulation, 'state'>): boolean => state === 'queued' || state === 'running';

/** A draft of prices or rules tried on past requests: chosen here, followed while it runs, and read. */
export function SimulationPage({ kind }: { kind: Kind }) {
  const { simulation: words } = useWords();
  const { id: draftId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const earlier = useQuery({
    queryKey: ['simulations', draftId],
    queryFn: ({ signal }) => simulationsApi.ofDraft(draftId, signal),
  });
  const shown = address.get('run') ?? earlier.data?.[0]?.id;
  const show = (run: string): void => setAddress({ run }, { replace: true });
  return (
    <ListPage title={words.title} lead={words.lead[kind]}>
      <p className={styles.back}>
        <Link to={`${DRAFT_PATHS[kind]}/${draftId}`}>{words.toDraft}</Link>
      </p>
      {earlier.isError ? <ProblemAlert error={earlier.error} onRetry={() => void earlier.refetch()} /> : null}
      <StartForm kind={kind} draftId={draftId} onStarted={show} />
      {earlier.isPending ? <Loading lines={6} /> : null}
      {shown ? <Run key={shown} id={shown} /> : null}
      {earlier.data?.length === 0 && !shown ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {earlier.data && earlier.data.length > 1 ? (
        <Earlier simulations={earlier.data} shown={shown} onShow={show} />
      ) : null}
    </ListPage>
  );
}

interface StartFormProps {
  kind: Kind;
  draftId: string;
  onStarted: (id: string) => void;
}

function StartForm({ kind, draftId, onStarted }: StartFormProps) {
  const { simulation: words } = useWords();
  const queries = useQueryClient();
  const [months, setMonths] = useState(12);
  const start = useMutation({
    mutationFn: () => simulationsApi.start(kind, draftId, months),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['simulations', draftId] });
      onStarted(id);
    },
  });
  return (
    <form
      className={styles.start}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate();
      }}
    >
      <NativeSelect
        size="sm"
        label={words.period}
        value={String(months)}
        data={PERIODS.map((n) => ({ value: String(n), label: words.lastMonths(n) }))}
        onChange={(event) => setMonths(Number(event.currentTarget.value))}
      />
      <Button
        type="submit"
        size="sm"
        variant="filled"
        loading={start.isPending}
        leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
      >
        {words.start}
      </Button>
      {start.isError ? <ProblemAlert error={start.error} /> : null}
    </form>
  );
}

/** One simulation, read again while it runs: its figures move as it counts. */
function Run({ id }: { id: string }) {
  const { simulation: words } = useWords();
  const run = useQuery({
    queryKey: ['simulation', id],
    queryFn: ({ signal }) => simulationsApi.one(id, signal),
    refetchInterval: ({ state }) => (state.data && !isRunning(state.data) ? false : OFTEN_MS),
  });
  if (run.isError) return <ProblemAlert error={run.error} onRetry={() => void run.refetch()} />;
  if (!run.data) return <Loading lines={6} />;
  const { result } = run.data;
  return (
    <>
      <SimulationProgress run={run.data} />
      {result && result.requests > 0 ? <SimulationFigures result={result} kind={run.data.kind} /> : null}
      {run.data.state === 'done' && result?.requests === 0 ? (
        <EmptyState title={words.nothing}>{words.nothingText(run.data.months)}</EmptyState>
      ) : null}
    </>
  );
}

interface EarlierProps {
  simulations: readonly SimulationItem[];
  shown: string | undefined;
  onShow: (id: string) => void;
}

function Earlier({ simulations, shown, onShow }: EarlierProps) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  return (
    <Section title={words.earlier}>
      <ul className={styles.earlier}>
        {simulations.map((one) => (
          <li key={one.id} aria-current={one.id === shown ? 'true' : undefined}>
            <button type="button" onClick={() => onShow(one.id)}>
              <DateTime value={one.createdAt} style="moment" />
            </button>
            <span className={styles.quiet}>
              {words.lastMonths(one.months)} · {words.states[one.state]} · {countText(one.seen, locale)} ·{' '}
              <bdi>{one.startedBy}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
