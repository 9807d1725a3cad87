import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { ArticleResults, SearchQuery } from '../../api/views.js';
import { useAddress } from '../../design/address/use-address.js';

export const FACETS = ['rights', 'title', 'section', 'language', 'year'] as const;
export type FacetName = (typeof FACETS)[number];
const NAMES = ['q', 'sort', ...FACETS] as const;
type Name = (typeof NAMES)[number];
export type Search = Record<Name, string>;

const PAGE = 20;

/** The whole search stands in the address, so that it can be shared and gone back to. */
export function useSearchAddress() {
  const { query, change } = useAddress();
  const search = Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? ''])) as Search;
  return { search, change };
}

function queryOf({ q, sort, rights, title, section, language, year }: Search): SearchQuery {
  const isYear = /^\d{4}$/.test(year);
  const filled = {
    ...{ q, sort, rights, title, section, language },
    from: isYear ? `${year}-01-01` : '',
    to: isYear ? `${String(Number(year) + 1)}-01-01` : '',
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value));
}

/** Results page by page; the ones before stay in sight while the next are on their way, and old questions are let go. */
export function useResults(search: Search) {
  const results = useInfiniteQuery({
    queryKey: ['articles', 'search', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...queryOf(search), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) };
      return answerOf(portal.GET('/api/v1/articles', { params: { query }, signal }));
    },
    getNextPageParam: (page: ArticleResults) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const pages = results.data?.pages ?? [];
  return { ...results, items: pages.flatMap((page) => page.items), told: pages[0] ?? null };
}
