import { useQueryClient, type FetchQueryOptions } from '@tanstack/react-query';

/** After signing in or out everything that was read may be another's: forget it all, then learn who it is now. */
export function useForgetting<Session>(
  session: Pick<FetchQueryOptions<Session, Error, Session, string[]>, 'queryFn' | 'queryKey'>,
): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.cancelQueries();
    queries.getMutationCache().clear();
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== session.queryKey[0] });
    // The masthead watches the session: it is read anew under its eyes, not taken away behind its back.
    await queries.prefetchQuery({ ...session, staleTime: 0 });
  };
}
