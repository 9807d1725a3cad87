import { deskApi } from '../../api/desk-client.js';
import { usePages } from '../list/use-pages.js';

export const QUEUE_FILTERS = ['state', 'reason', 'title', 'q'] as const;
export type QueueFilters = Record<(typeof QUEUE_FILTERS)[number], string>;

const REFRESH_MS = 20_000;

/** The filters of an address such as `?state=all&q=kestrel`. */
export function filtersOf(search: string): QueueFilters {
  const params = new URLSearchParams(search);
  const of = (name: string) => params.get(name) ?? '';
  return { state: of('state'), reason: of('reason'), title: of('title'), q: of('q') };
}

/** The search part of the queue that led here, kept in the history entry. */
export function queueOf(state: unknown): string {
  const queue = typeof state === 'object' && state !== null && 'queue' in state ? state.queue : '';
  return typeof queue === 'string' ? queue : '';
}

/** Requests as the desk lists them; kept fresh while it is open, as colleagues decide too. */
export function useQueue({ state, reason, title, q }: QueueFilters) {
  return usePages({
    key: ['requests', { state, reason, title, q }],
    fetchPage: (page) => deskApi.queue({ state, reason, titleId: title, text: q }, page),
    refreshEvery: REFRESH_MS,
  });
}
