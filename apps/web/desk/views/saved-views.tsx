import { Button, Checkbox, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBookmark, IconTrash, IconUsers } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { workplaceApi, type SavedView } from '../../api/desk-workplace.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import type { QueueFilters } from '../queue/use-queue.js';
import { useWords } from '../words/words.js';
import styles from './views.module.css';

const KEY = ['saved-views'];

/** The order of names in an address says nothing. */
const sorted = (entries: Iterable<readonly [string, string]>): string =>
  [...entries]
    .map((entry) => entry.join('='))
    .sort()
    .join('&');

/** Ways of looking at the queue: everybody's two, one's own, and those colleagues share. */
export function SavedViews({ filters, isFiltered }: { filters: QueueFilters; isFiltered: boolean }) {
  const { work: words, queue } = useWords();
  const here = sorted(new URLSearchParams(useLocation().search));
  const [isNaming, setIsNaming] = useState(false);
  const saved = useQuery({ queryKey: KEY, queryFn: ({ signal }) => workplaceApi.savedViews(signal) });
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const always: { name: string; kept: Record<string, string> }[] = [
    { name: queue.waiting, kept: {} },
    { name: words.mine, kept: { assignee: 'me' } },
    { name: words.nobodys, kept: { assignee: 'nobody' } },
    { name: words.lateView, kept: { late: 'yes' } },
  ];
  const link = (kept: Record<string, string>) => ({
    to: `?${new URLSearchParams(kept).toString()}`,
    'aria-current': sorted(Object.entries(kept)) === here ? ('true' as const) : undefined,
  });
  return (
    <nav className={styles.views} aria-label={words.views}>
      <ul>
        {always.map(({ name, kept }) => (
          <li key={name}>
            <Link {...link(kept)}>{name}</Link>
          </li>
        ))}
        {(saved.data ?? []).map((view) => (
          <li key={view.id}>
            <Link {...link(view.filters)} title={view.isOwn ? view.name : `${view.name} · ${view.ownerName}`}>
              {view.isShared ? (
                <IconUsers size={15} role="img" aria-label={words.shared} />
              ) : (
                <IconBookmark size={15} aria-hidden="true" />
              )}
              <bdi>{view.name}</bdi>
            </Link>
            {view.canRemove ? (
              <UnstyledButton className={styles.remove ?? ''} onClick={() => setRemoved(view)}>
                <IconTrash size={15} aria-hidden="true" />
                <VisuallyHidden>{words.removeView(view.name)}</VisuallyHidden>
              </UnstyledButton>
            ) : null}
          </li>
        ))}
        {isFiltered ? (
          <li>
            <UnstyledButton className={styles.add ?? ''} onClick={() => setIsNaming(true)}>
              {words.saveView}
            </UnstyledButton>
          </li>
        ) : null}
      </ul>
      <Dialog opened={isNaming} onClose={() => setIsNaming(false)} title={words.saveView}>
        <NameView filters={filters} onDone={() => setIsNaming(false)} />
      </Dialog>
      <Dialog
        opened={removed !== null}
        onClose={() => setRemoved(null)}
        title={removed ? words.removeViewAsked(removed.name) : ''}
      >
        {removed ? <RemoveView view={removed} onDone={() => setRemoved(null)} /> : null}
      </Dialog>
    </nav>
  );
}

/** Asked back once: a shared view goes from everybody's queue. */
function RemoveView({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const { work: words } = useWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => workplaceApi.removeView(view.id),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <div className={styles.naming}>
      <p>{view.isShared ? words.removeSharedView(view.ownerName) : words.removeOwnView}</p>
      {remove.isError ? <ProblemAlert error={remove.error} /> : null}
      <Button loading={remove.isPending} onClick={() => remove.mutate()}>
        {words.remove}
      </Button>
    </div>
  );
}

function NameView({ filters, onDone }: { filters: QueueFilters; onDone: () => void }) {
  const { work: words, save: saveWord } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [isShared, setIsShared] = useState(false);
  const save = useMutation({
    mutationFn: () => {
      const filled = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
      return workplaceApi.saveView({ name, isShared, filters: filled });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: KEY });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) save.mutate();
  };
  return (
    <form className={styles.naming} onSubmit={submit}>
      <TextInput
        label={words.viewName}
        description={words.viewNameWhy}
        dir="auto"
        maxLength={80}
        required
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={words.shareView}
        checked={isShared}
        onChange={(event) => setIsShared(event.currentTarget.checked)}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Button type="submit" loading={save.isPending}>
        {saveWord}
      </Button>
    </form>
  );
}
