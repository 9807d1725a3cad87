import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { MemberRole, Session } from '../../api/views.js';
import { useForgetting } from '../../design/session/use-forgetting.js';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/session', { signal })),
  staleTime: 60_000,
});

/** Who is signed in; `undefined` while it is not known yet. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

export const useForgetEverything = (): (() => Promise<void>) => useForgetting(sessionQuery);

export const hasRole = (session: Session | undefined, ...roles: MemberRole[]): boolean =>
  session?.roles.some((role) => roles.includes(role)) ?? false;
