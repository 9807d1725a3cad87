import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { deskApi, type DecisionBody, type DecisionOutcome } from '../../api/desk-client.js';
import { askEvery } from '../live/live-state.js';

const REFRESH_MS = 20_000;

/** One request in full; kept fresh, as the licensee and colleagues may act meanwhile. */
export const requestQuery = (reference: string) =>
  queryOptions({
    queryKey: ['request', reference],
    queryFn: ({ signal }) => deskApi.request(reference, signal),
    refetchInterval: askEvery(REFRESH_MS),
  });

/** Reads the request and the queue anew: after an answer to show it, after a “no” because something has changed. */
function useReadAgain(reference: string) {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['request', reference] });
    await queries.invalidateQueries({ queryKey: ['requests'] });
  };
}

interface DecideHandlers {
  onSuccess: (outcome: DecisionOutcome, body: DecisionBody) => void;
  onError: (error: Error) => void;
}

/** Sends a decision. What came of it is known before the request is read anew, and shows at once. */
export function useDecide(reference: string, handlers: DecideHandlers) {
  const onSettled = useReadAgain(reference);
  return useMutation({ mutationFn: (body: DecisionBody) => deskApi.decide(reference, body), ...handlers, onSettled });
}

/** The second person's yes. */
export function useConfirm(reference: string, onSuccess: () => void) {
  const onSettled = useReadAgain(reference);
  return useMutation({
    mutationFn: (decisionId: string) => deskApi.approve(reference, { decisionId }),
    onSuccess,
    onSettled,
  });
}

export function useSendMessage(reference: string) {
  const onSettled = useReadAgain(reference);
  return useMutation({ mutationFn: (body: string) => deskApi.sendMessage(reference, body), onSettled });
}
