import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { PageRequest } from '../../api/desk-client.js';

interface KeysetPage<Item> {
  items: Item[];
  nextCursor: string | null;
}

interface PagesOptions<One> {
  key: readonly unknown[];
  fetchPage: (page: PageRequest) => Promise<One>;
  /** How often the list is read again by itself, in milliseconds. */
  refreshEvery?: number | (() => number);
}

/** A keyset-paged list, page after page. While a filter changes the list of before stays in sight. */
export function usePages<One extends KeysetPage<unknown>>({ key, fetchPage, refreshEvery }: PagesOptions<One>) {
  const pages = useInfiniteQuery({
    queryKey: key,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam || undefined, signal }),
    getNextPageParam: (page: One) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: refreshEvery ?? false,
  });
  return { ...pages, items: (pages.data?.pages.flatMap((page) => page.items) ?? []) as One['items'] };
}

export type Pages<Item> = ReturnType<typeof usePages<KeysetPage<Item>>>;
