import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, newIdempotencyKey } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';

/** Leads to the payment provider's own page; we never see a card number. */
export function useCheckout(reference: string) {
  const [key, setKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: () =>
      answerOf(
        portal.POST('/api/v1/requests/{reference}/checkout', {
          params: { path: { reference }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess: ({ url }) => window.location.assign(url),
    onError: () => setKey(newIdempotencyKey()),
  });
}
