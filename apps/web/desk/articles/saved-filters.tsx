import { Button, Checkbox, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBookmark, IconTrash, IconUsers } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { deskApi, type SavedFilter } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import type { ArticleFilters } from './article-filters.js';
import styles from './articles.module.css';

const KEY = ['saved-filters'];

const filled = (filters: ArticleFilters): SavedFilter['filters'] =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

/** Searches that were given a name: one's own and those colleagues share. */
export function SavedFilters({ filters, isFiltered }: { filters: ArticleFilters; isFiltered: boolean }) {
  const words = useWords();
  const queries = useQueryClient();
  const [isNaming, setIsNaming] = useState(false);
  const saved = useQuery({ queryKey: KEY, queryFn: ({ signal }) => deskApi.savedFilters(signal) });
  const remove = useMutation({
    mutationFn: (id: string) => deskApi.removeFilter(id),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const all = saved.data ?? [];
  if (all.length === 0 && !isFiltered) return null;
  return (
    <nav className={styles.saved} aria-label={words.articles.saved}>
      <ul>
        {all.map(({ id, name, filters: kept, isShared, isOwn, ownerName }) => (
          <li key={id}>
            <Link to={`?${new URLSearchParams(kept).toString()}`} title={isOwn ? name : `${name} · ${ownerName}`}>
              {isShared ? (
                <IconUsers size={15} role="img" aria-label={words.articles.shared} />
              ) : (
                <IconBookmark size={15} aria-hidden="true" />
              )}
              <bdi>{name}</bdi>
            </Link>
            {isOwn ? (
              <UnstyledButton className={styles.savedRemove ?? ''} onClick={() => remove.mutate(id)}>
                <IconTrash size={15} aria-hidden="true" />
                <VisuallyHidden>{words.articles.removeSaved(name)}</VisuallyHidden>
              </UnstyledButton>
            ) : null}
          </li>
        ))}
        {isFiltered ? (
          <li>
            <UnstyledButton className={styles.savedAdd ?? ''} onClick={() => setIsNaming(true)}>
              {words.articles.saveThis}
            </UnstyledButton>
          </li>
        ) : null}
      </ul>
      <Dialog opened={isNaming} onClose={() => setIsNaming(false)} title={words.articles.saveThis}>
        <NameFilter filters={filters} onDone={() => setIsNaming(false)} />
      </Dialog>
    </nav>
  );
}

function NameFilter({ filters, onDone }: { filters: ArticleFilters; onDone: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [isShared, setIsShared] = useState(false);
  const save = useMutation({
    mutationFn: () => deskApi.saveFilter({ name, isShared, filters: filled(filters) }),
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
        label={words.articles.filterName}
        description={words.articles.filterNameWhy}
        dir="auto"
        maxLength={80}
        required
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={words.articles.share}
        checked={isShared}
        onChange={(event) => setIsShared(event.currentTarget.checked)}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Button type="submit" loading={save.isPending}>
        {words.articles.save}
      </Button>
    </form>
  );
}
