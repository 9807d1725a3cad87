import { Button, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconDots } from '@tabler/icons-react';
import { Link } from 'react-router';
import { sourcesApi, type Source, type SourceState } from '../../api/desk-sources.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';

const STEPS: Record<SourceState, readonly ['pause' | 'resume' | 'archive' | 'bringBack', SourceState][]> = {
  active: [
    ['pause', 'paused'],
    ['archive', 'archived'],
  ],
  paused: [
    ['resume', 'active'],
    ['archive', 'archived'],
  ],
  archived: [['bringBack', 'paused']],
};

/** What can be done with a source now. */
export function SourceActions({ source }: { source: Source }) {
  const words = useWords();
  const queries = useQueryClient();
  const { id, state, lastRun } = source;
  const anew = async () => {
    await queries.invalidateQueries({ queryKey: ['source', id] });
    await queries.invalidateQueries({ queryKey: ['sources'] });
  };
  const run = useMutation({ mutationFn: (again: boolean) => sourcesApi.startRun(id, again), onSettled: anew });
  const step = useMutation({ mutationFn: (to: SourceState) => sourcesApi.setState(id, to), onSettled: anew });
  const isOpen = lastRun?.state === 'waiting' || lastRun?.state === 'running';
  const mayRun = state === 'active' && source.url !== null;
  return (
    <>
      {mayRun ? (
        <Button
          variant="filled"
          color="seal"
          loading={run.isPending}
          disabled={isOpen}
          onClick={() => run.mutate(false)}
        >
          {words.sources.runNow}
        </Button>
      ) : null}
      {state === 'paused' ? (
        <Button variant="filled" color="seal" loading={step.isPending} onClick={() => step.mutate('active')}>
          {words.sources.resume}
        </Button>
      ) : null}
      <Button component={Link} to={`/sources/${id}/edit`}>
        {words.sources.edit}
      </Button>
      <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button aria-label={words.sources.stateFilter}>
            <IconDots size={18} aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayRun ? (
            <Menu.Item disabled={isOpen} onClick={() => run.mutate(true)} title={words.sources.runAgainWhy}>
              {words.sources.runAgain}
            </Menu.Item>
          ) : null}
          {STEPS[state].map(([name, to]) => (
            <Menu.Item key={name} onClick={() => step.mutate(to)}>
              {words.sources[name]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {run.isError ? <ProblemAlert error={run.error} /> : null}
      {step.isError ? <ProblemAlert error={step.error} /> : null}
    </>
  );
}
