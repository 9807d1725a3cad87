import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { MemberRole, Session } from '../../api/views.js';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/session', { signal })),
  staleTime: 60_000,
});

/** Who is signed in; `undefined` while it is not known yet. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** After signing in or out everything that was read may be another's: forget it all, then learn who it is now. */
export function useForgetEverything(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.cancelQueries();
    queries.getMutationCache().clear();
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    // The masthead watches the session: it is read anew under its eyes, not taken away behind its back.
    await queries.prefetchQuery({ ...sessionQuery, staleTime: 0 });
  };
}

export const hasRole = (session: Session | undefined, ...roles: MemberRole[]): boolean =>
  session?.roles.some((role) => roles.includes(role)) ?? false;
