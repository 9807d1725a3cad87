import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isProblem } from '../../api/problem.js';

const TRIES = 2;

/** A “no” is an answer: only what may pass by itself (no connection, a fault on our side) is tried again. */
const isWorthTrying = (count: number, error: Error): boolean =>
  count < TRIES && error instanceof ApiProblem && (error.isOffline || error.status >= 502);

/** Server state of the desk. When a session ends while somebody works, the gate learns it and asks to sign in. */
export function deskQueries(): QueryClient {
  const onError = (error: Error) => {
    if (isProblem(error, 401)) void queries.invalidateQueries({ queryKey: ['session'] });
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: isWorthTrying, staleTime: 10_000 }, mutations: { retry: false } },
  });
  return queries;
}
