import { deskApi } from '../../api/desk-client.js';
import { askEvery } from '../live/live-state.js';
import { usePages } from '../list/use-pages.js';

/** Those that are chosen above the list. */
export const CHOSEN_FILTERS = ['state', 'reason', 'title', 'q', 'assignee', 'late', 'clearances', 'kind'] as const;
/** Those that only links set: from the figures to the requests they count. */
export const LINKED_FILTERS = [
  ...(['older', 'newer', 'answered', 'by', 'declined', 'kept', 'sold', 'from', 'to'] as const),
];
export const QUEUE_FILTERS = [...CHOSEN_FILTERS, ...LINKED_FILTERS] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];
export type QueueFilters = Record<QueueFilter, string>;

const REFRESH_MS = 20_000;

/** The filters of an address such as `?state=all&q=kestrel`. */
export function filtersOf(search: string): QueueFilters {
  const params = new URLSearchParams(search);
  return Object.fromEntries(QUEUE_FILTERS.map((name) => [name, params.get(name) ?? ''])) as QueueFilters;
}

/** The search part of the queue that led here, kept in the history entry. */
export function queueOf(state: unknown): string {
  const queue = typeof state === 'object' && state !== null && 'queue' in state ? state.queue : '';
  return typeof queue === 'string' ? queue : '';
}

/** Requests as the desk lists them; kept fresh while it is open, as colleagues decide too. */
export function useQueue(filters: QueueFilters) {
  const { title: titleId, q: text, ...rest } = filters;
  const filter = { ...rest, titleId, text };
  return usePages({
    key: ['requests', filter],
    fetchPage: (page) => deskApi.queue(filter, page),
    refreshEvery: askEvery(REFRESH_MS),
  });
}
