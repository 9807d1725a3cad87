import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, newIdempotencyKey } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';

/** Leads to the payment provider's own page; we never see a card number. */
export function useCheckout(reference: string) {
  const [key, setKey] = useState(newIdempotencyKey);
  const checkout = useMutation({
    mutationFn: () =>
      answerOf(
        portal.POST('/api/v1/requests/{reference}/checkout', {
          params: { path: { reference }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess: ({ url }) => window.location.assign(url),
    onError: () => setKey(newIdempotencyKey()),
  });
  const { reset } = checkout;
  // Who comes back by the browser's own button finds the page as it was left: its button must be pressable again.
  useEffect(() => {
    const restored = ({ persisted }: PageTransitionEvent) => (persisted ? reset() : undefined);
    window.addEventListener('pageshow', restored);
    return () => window.removeEventListener('pageshow', restored);
  }, [reset]);
  return checkout;
}
