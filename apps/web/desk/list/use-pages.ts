import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { PageRequest } from '../../api/desk-client.js';

interface KeysetPage<Item> {
  items: Item[];
  nextCursor: string | null;
}

interface PagesOptions<Item> {
  key: readonly unknown[];
  fetchPage: (page: PageRequest) => Promise<KeysetPage<Item>>;
  /** How often the list is read again by itself, in milliseconds. */
  refreshEvery?: number;
}

/** A keyset-paged list, page after page. While a filter changes the list of before stays in sight. */
export function usePages<Item>({ key, fetchPage, refreshEvery }: PagesOptions<Item>) {
  const pages = useInfiniteQuery({
    queryKey: key,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam || undefined, signal }),
    getNextPageParam: (page: KeysetPage<Item>) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: refreshEvery ?? false,
  });
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) ?? [] };
}

export type Pages<Item> = ReturnType<typeof usePages<Item>>;
