import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LiveRequest, RequestDetail } from '../../api/views.js';

const EVERY_MS = 5000;
const OVER: readonly RequestDetail['state'][] = ['fulfilled', 'declined', 'withdrawn', 'expired'];

/**
 * Keeps an open request current: asks every few seconds, while the page is in front, for the little that can change
 * (mostly answered with “nothing has”), and reads the whole request again when something did.
 */
export function useLiveRequest(request: RequestDetail): LiveRequest | undefined {
  const { reference } = request;
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['live-request', reference],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/requests/{reference}/live', { params: { path: { reference } }, signal })),
    refetchInterval: OVER.includes(request.state) ? false : EVERY_MS,
    staleTime: 0,
  });
  const isOther =
    data !== undefined &&
    (data.state !== request.state ||
      data.offerId !== (request.offer?.id ?? data.offerId) ||
      data.messages !== request.messages.length ||
      data.updatedAt !== request.updatedAt);
  const told = data?.updatedAt;
  const heard = data?.messages;
  useEffect(() => {
    if (isOther) void queries.invalidateQueries({ queryKey: ['request', reference], exact: true });
  }, [isOther, told, heard, queries, reference]);
  return data;
}
