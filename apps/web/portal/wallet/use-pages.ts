import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';

interface KeysetPage<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** A keyset-paged list of the wallet, page after page. */
export function usePages<Item>(
  key: readonly string[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<KeysetPage<Item>>,
): UseInfiniteQueryResult<InfiniteData<KeysetPage<Item>>> & { items: Item[] } {
  const pages = useInfiniteQuery({
    queryKey: key,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam || undefined, signal),
    getNextPageParam: (page: KeysetPage<Item>) => page.nextCursor,
  });
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) ?? [] };
}
