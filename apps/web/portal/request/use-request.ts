import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { RequestDetail } from '../../api/views.js';

const SECOND = 1000;

/** How soon a request may change by itself; an open page is kept current by `useLiveRequest`, this is the net below. */
function refreshEvery(state: RequestDetail['state'] | undefined): number | false {
  if (state === 'submitted') return 2 * SECOND;
  if (state === 'accepted') return 5 * SECOND;
  return state === 'in_review' ? 30 * SECOND : false;
}

export const requestQuery = (reference: string) =>
  queryOptions({
    queryKey: ['request', reference],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/requests/{reference}', { params: { path: { reference } }, signal })),
    refetchInterval: (query) => refreshEvery(query.state.data?.state),
  });

/** What the licensee sends to a request; all of it answers the request as it then stands. */
export type RequestStep =
  | { kind: 'messages'; body: string }
  | { kind: 'withdraw' }
  | { kind: 'reply'; message: string }
  | { kind: 'resubmit'; message: string; quoteId?: string };

function send(reference: string, step: RequestStep) {
  const params = { path: { reference } };
  switch (step.kind) {
    case 'messages':
      return portal.POST('/api/v1/requests/{reference}/messages', {
        params: { path: { reference } },
        body: { body: step.body },
      });
    case 'withdraw':
      return portal.POST('/api/v1/requests/{reference}/withdraw', { params, body: {} });
    case 'reply':
      return portal.POST('/api/v1/requests/{reference}/reply', { params, body: { message: step.message } });
    case 'resubmit': {
      const { message, quoteId } = step;
      return portal.POST('/api/v1/requests/{reference}/resubmit', {
        params,
        body: { message, ...(quoteId ? { quoteId } : {}) },
      });
    }
  }
}

/**
 * One step of a request; on an answer the page shows the new state, on a “no” it reads it again.
 * @param onSent also when what sent it is no longer shown: the page may have learnt of the new state before the answer
 */
export function useRequestStep(reference: string, onSent?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (step: RequestStep) => {
      await answerOf<unknown>(send(reference, step));
    },
    onSuccess: onSent,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['request', reference] });
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  });
}
