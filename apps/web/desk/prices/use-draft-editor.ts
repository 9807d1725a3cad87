import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { pricesApi, type Draft, type Mistake, type SaveBody, type TriedUse } from '../../api/desk-prices.js';
import { withValue } from './book-data.js';
import { useUndo } from './use-undo.js';

const SAVE_AFTER_MS = 700;
const TRY_AFTER_MS = 120;

/** A draft under the pen: its data with undo and redo, kept by itself a moment after each change. */
export function useDraftEditor(draft: Draft) {
  const history = useUndo<object>(draft.data);
  const keeping = useAutosave(draft, history.value);
  return {
    data: history.value,
    set: (path: string, value: unknown) => history.set(withValue(history.value, path, value), path),
    change: (path: string, value: unknown) => history.set(withValue(history.value, path, value)),
    undo: history.undo,
    redo: history.redo,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    ...keeping,
  };
}

export type DraftEditor = ReturnType<typeof useDraftEditor>;

type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

/** Saves one after the other, each on the revision the one before made. */
function useAutosave(draft: Draft, data: object) {
  const queries = useQueryClient();
  const revision = useRef(draft.revision);
  const saved = useRef(data);
  const [settled] = useDebouncedValue(data, SAVE_AFTER_MS);
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const running = useRef<Promise<unknown>>(Promise.resolve());

  const send = async (change: Omit<SaveBody, 'revision'>) => {
    setState('saving');
    try {
      const answer = await pricesApi.save(draft.id, { ...change, revision: revision.current });
      revision.current = answer.revision;
      setState('saved');
      setError(null);
      await queries.invalidateQueries({ queryKey: ['price-draft', draft.id] });
    } catch (problem) {
      setState('failed');
      setError(problem);
    }
  };
  const save = (change: Omit<SaveBody, 'revision'>) => {
    running.current = running.current.then(() => send(change));
    return running.current;
  };
  useEffect(() => {
    if (settled === saved.current || draft.state !== 'open') return;
    saved.current = settled;
    void save({ data: settled as Record<string, unknown> });
    // What is saved depends on the data alone.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled]);

  return {
    saving: data === settled ? state : ('waiting' as const),
    saveError: error,
    /** Saves something beside the data, such as the day it begins. */
    save,
    /** Every save has been answered. */
    settle: () => running.current,
    revision: () => revision.current,
  };
}

/** The mistakes in the data, and what the example costs under it and under the version beside it; asked at once. */
export function useTry(data: object, draft: Pick<Draft, 'currency' | 'inForce'>, use: TriedUse) {
  const [settled] = useDebouncedValue(data, TRY_AFTER_MS);
  const [settledUse] = useDebouncedValue(use, TRY_AFTER_MS);
  const body = {
    data: settled as Record<string, unknown>,
    currency: draft.currency,
    againstVersionId: draft.inForce?.id ?? null,
    use: settledUse,
  };
  const tried = useQuery({
    queryKey: ['price-try', body],
    queryFn: ({ signal }) => pricesApi.tryBook(body, signal),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 10_000,
  });
  return { ...tried, isStale: tried.isFetching || settled !== data || settledUse !== use };
}

/** What is wrong at a path, as a sentence. */
export const mistakeAt = (mistakes: readonly Mistake[], path: string): Mistake | undefined =>
  mistakes.find((mistake) => mistake.path === path);
