import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { deskApi, type RightsRun } from '../../api/desk-client.js';
import { countText } from '../../design/data/format.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { RightsMark } from '../../design/marks/rights-mark.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './rights.module.css';

const OFTEN_MS = 800;
const STATUSES = ['excluded', 'needs-clearance', 'licensable'] as const;

/** A run from its beginning to its result: read again until it is done. */
export function RunProgress({ runId }: { runId: string }) {
  const queries = useQueryClient();
  const run = useQuery({
    queryKey: ['rights-run', runId],
    queryFn: ({ signal }) => deskApi.rightsRun(runId, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : OFTEN_MS),
  });
  const isDone = run.data?.state === 'done' && run.data.mode === 'apply';
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ queryKey: ['articles'] });
  }, [isDone, queries]);
  if (run.isError) return <ProblemAlert error={run.error} />;
  return <div role="status">{run.data ? <RunResult run={run.data} /> : null}</div>;
}

/** What a run has done so far, or what it would do. */
export function RunResult({ run }: { run: RightsRun }) {
  const words = useWords();
  const { locale } = useLanguage();
  const count = (n: number): string => words.rights.articles(n, countText(n, locale));
  const seen = count(run.seen);
  if (run.state !== 'done') {
    const text = run.state === 'queued' ? words.run.waiting : words.run.looking(seen);
    return <p className={styles.run}>{text}</p>;
  }
  const isPreview = run.mode === 'preview';
  if (run.changed === 0) {
    return <p className={styles.run}>{(isPreview ? words.run.nothingPreview : words.run.nothingApplied)(seen)}</p>;
  }
  return (
    <div className={styles.run}>
      <p>{(isPreview ? words.run.wouldChange : words.run.changed)(count(run.changed), seen)}</p>
      <Moves run={run} />
      <Examples run={run} />
    </div>
  );
}

function Moves({ run }: { run: RightsRun }) {
  const words = useWords();
  const { locale } = useLanguage();
  const totals = STATUSES.map((to) => ({
    to,
    articles: Object.entries(run.moves as Record<string, number>)
      .filter(([move]) => move.endsWith(`>${to}`))
      .reduce((sum, [, articles]) => sum + articles, 0),
  })).filter(({ articles }) => articles > 0);
  return (
    <ul>
      {totals.map(({ to, articles }) => (
        <li key={to}>{words.run.moves[to](words.rights.articles(articles, countText(articles, locale)))}</li>
      ))}
    </ul>
  );
}

function Examples({ run }: { run: RightsRun }) {
  const words = useWords();
  const shared = useSharedWords();
  return (
    <details>
      <summary>{words.run.examples}</summary>
      <ul>
        {run.examples.map((one) => (
          <li key={`${one.articleId} ${one.componentId}`}>
            <Link to={`/articles/${one.articleId}`} lang={one.language} dir="auto">
              {one.headline}
            </Link>{' '}
            <RightsMark status={one.to} of={wordFor(shared.componentKinds, one.kind)} />
            {one.creditLine ? <bdi className={styles.quiet}> {one.creditLine}</bdi> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
