import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LiveRequest, RequestDetail } from '../../api/views.js';

/** How often while somebody has just come to the page or something has just happened on it, and how often after that. */
const SOON_MS = 1500;
const LATER_MS = 5000;
const ATTENTIVE_MS = 120_000;
const OVER: readonly RequestDetail['state'][] = ['fulfilled', 'declined', 'withdrawn', 'expired'];

/**
 * Keeps an open request current: asks every few seconds, while the page is in front, for the little that can change
 * (mostly answered with “nothing has”), and reads the whole request again when something did.
 */
export function useLiveRequest(request: RequestDetail): LiveRequest | undefined {
  const { reference } = request;
  const queries = useQueryClient();
  const attentiveSince = useRef(0);
  const { data } = useQuery({
    queryKey: ['live-request', reference],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/requests/{reference}/live', { params: { path: { reference } }, signal })),
    refetchInterval: () => {
      if (OVER.includes(request.state)) return false;
      return Date.now() - attentiveSince.current < ATTENTIVE_MS ? SOON_MS : LATER_MS;
    },
    staleTime: 0,
  });
  const isOther =
    data !== undefined &&
    (data.state !== request.state ||
      data.offerId !== (request.offer?.id ?? data.offerId) ||
      data.messages !== request.messages.length ||
      data.updatedAt !== request.updatedAt);
  // Also what somebody did here themselves has made it another.
  useEffect(() => {
    attentiveSince.current = Date.now();
  }, [request.updatedAt, request.messages.length]);
  const told = data?.updatedAt;
  const heard = data?.messages;
  useEffect(() => {
    if (isOther) void queries.invalidateQueries({ queryKey: ['request', reference], exact: true });
  }, [isOther, told, heard, queries, reference]);
  return data;
}
