import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, newIdempotencyKey } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';

/** What is accepted on the way to the payment; what is free ends there. */
interface OfferToTake {
  id: string;
  isFree: boolean;
}

interface Checkout {
  start: (offer: OfferToTake | null) => void;
  /** Being asked for, or left for the payment page. */
  isUnderWay: boolean;
  error: Error | null;
}

/**
 * Accepts the offer, where there is one to accept, and leads to the payment provider's own page; we never see a card
 * number. Both are one piece of work that belongs to the request and not to a panel: the page may learn that the offer
 * is accepted, and show the next panel, before the work is done.
 */
export function useCheckout(reference: string): Checkout {
  const queries = useQueryClient();
  const mutationKey = ['checkout', reference];
  const [key, setKey] = useState(newIdempotencyKey);
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: async (offer: OfferToTake | null) => {
      if (offer) await accept(reference, offer.id);
      return offer?.isFree ? null : paymentPage(reference, key);
    },
    onSuccess: (url) => {
      if (url) window.location.assign(url);
    },
    onError: () => setKey(newIdempotencyKey()),
    onSettled: async (_url, _error, offer) => {
      if (!offer) return;
      await queries.invalidateQueries({ queryKey: ['request', reference] });
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  });
  useFreshOnReturn(reference);
  const last = useMutationState({ filters: { mutationKey, exact: true }, select: ({ state }) => state }).at(-1);
  return {
    start: mutate,
    isUnderWay: last?.status === 'pending' || (last?.status === 'success' && last.data !== null),
    error: last?.status === 'error' ? last.error : null,
  };
}

async function accept(reference: string, offerId: string): Promise<void> {
  const params = { path: { reference } };
  await answerOf(portal.POST('/api/v1/requests/{reference}/accept', { params, body: { offerId } }));
}

async function paymentPage(reference: string, key: string): Promise<string> {
  const params = { path: { reference }, header: { 'Idempotency-Key': key } };
  return (await answerOf(portal.POST('/api/v1/requests/{reference}/checkout', { params }))).url;
}

/** Who comes back by the browser's own button finds the page as it was left: its button must be pressable again. */
function useFreshOnReturn(reference: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const restored = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      const done = queries.getMutationCache();
      for (const checkout of done.findAll({ mutationKey: ['checkout', reference] })) done.remove(checkout);
    };
    window.addEventListener('pageshow', restored);
    return () => window.removeEventListener('pageshow', restored);
  }, [queries, reference]);
}
