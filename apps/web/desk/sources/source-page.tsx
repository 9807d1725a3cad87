import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { sourcesApi, type Source } from '../../api/desk-sources.js';
import { isProblem } from '../../api/problem.js';
import { DateTime, TimeAway } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { countText } from '../../design/data/format.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ItemList } from './item-list.js';
import { RunList } from './run-list.js';
import { RunMarks } from './run-marks.js';
import { RunStanding } from './run-standing.js';
import { SecretPanel } from './secret-panel.js';
import { SourceActions } from './source-actions.js';
import { SourceHealthTag } from './source-health.js';
import { useEvery } from './use-every.js';
import styles from './sources.module.css';

const RUNNING_MS = 1_500;
const QUIET_MS = 20_000;

const isRunning = (source: Source | undefined): boolean =>
  source?.lastRun?.state === 'waiting' || source?.lastRun?.state === 'running';

/** One source: how it is, what it did, and what came of each item. */
export function SourcePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const source = useQuery({
    queryKey: ['source', id],
    queryFn: ({ signal }) => sourcesApi.source(id, signal),
    refetchInterval: ({ state }) => (isRunning(state.data) ? RUNNING_MS : QUIET_MS),
  });
  if (source.isPending) {
    return (
      <Page title={words.sources.title} heading={<>&nbsp;</>}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (source.isError && !source.data) {
    return (
      <Page title={words.sources.title} width="text">
        <ProblemAlert
          error={source.error}
          onRetry={isProblem(source.error, 404) ? undefined : () => void source.refetch()}
        />
      </Page>
    );
  }
  return <SourceView source={source.data} />;
}

function SourceView({ source }: { source: Source }) {
  const words = useWords();
  const mayManage = useMay('manageSources');
  const [runId, setRunId] = useState('');
  return (
    <Page
      title={source.name}
      heading={<bdi>{source.name}</bdi>}
      eyebrow={
        <>
          <Link to="/sources">{words.sources.back}</Link>
          <bdi>{source.titleName}</bdi>
          <SourceHealthTag health={source.health} />
        </>
      }
      lead={words.sources.kindsWhy[source.kind]}
      actions={mayManage ? <SourceActions source={source} /> : null}
    >
      <Columns
        aside={
          <>
            <SourceFacts source={source} />
            {source.kind === 'ninjs-push' ? <SecretPanel source={source} mayManage={mayManage} /> : null}
            <RunList source={source} chosen={runId} onChoose={setRunId} />
          </>
        }
      >
        <RunStanding source={source} />
        <ItemList source={source} runId={runId} onAll={() => setRunId('')} />
      </Columns>
    </Page>
  );
}

function SourceFacts({ source }: { source: Source }) {
  const words = useWords();
  const everyText = useEvery();
  const { locale } = useLanguage();
  const entries = [
    { label: words.sources.marks, value: <RunMarks marks={source.recent} /> },
    { label: words.sources.kind, value: words.sources.kinds[source.kind] },
    {
      label: words.sources.address,
      value: (
        <bdi dir="ltr" className={styles.address}>
          {source.url}
        </bdi>
      ),
      hidden: source.url === null,
    },
    {
      label: words.sources.next,
      value: (
        <>
          {source.nextRunAt ? <TimeAway value={source.nextRunAt} /> : words.sources.never},{' '}
          {everyText(source.everyMinutes)}
        </>
      ),
      hidden: source.url === null,
    },
    { label: words.sources.articles, value: countText(source.articles, locale) },
    { label: words.sources.articleBase, value: <bdi dir="ltr">{source.articleBase}</bdi>, hidden: !source.articleBase },
    { label: words.sources.token, value: words.sources.tokenKept, hidden: !source.hasToken },
    { label: words.secret.made, value: <DateTime value={source.createdAt} /> },
  ];
  return (
    <Section title={words.sources.facts}>
      <Facts entries={entries.filter(({ hidden }) => !hidden)} />
    </Section>
  );
}
