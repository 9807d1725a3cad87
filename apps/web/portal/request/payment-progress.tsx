import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { Note } from '../../design/feedback/note.js';
import type { PaymentProgress } from '../../api/views.js';
import { useWords } from '../words/words.js';

/** How far the payment of a request is. */
export const progressQuery = (reference: string) =>
  queryOptions({
    queryKey: ['payment', reference],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/requests/{reference}/payment', { params: { path: { reference } }, signal })),
    staleTime: 0,
  });

export const isGoingBack = (state: PaymentProgress['state'] | undefined): boolean =>
  state === 'returning' || state === 'returned';

/** Why a payment goes back, and that nobody need ask for it. */
export function WhyReturned({ reason }: { reason: PaymentProgress['returnReason'] }) {
  const { payment } = useWords();
  return (
    <>
      <p>{payment.returned[reason ?? 'not-issued']}</p>
      <p>{payment.returnedNext}</p>
    </>
  );
}

/** On the page of a request that is over: what was paid for it goes back; nothing where nobody paid. */
export function PaymentReturned({ reference }: { reference: string }) {
  const words = useWords();
  const { data } = useQuery(progressQuery(reference));
  if (!data || !isGoingBack(data.state)) return null;
  return (
    <Note>
      <p>
        <strong>{words.payment.returnedTitle}</strong>
      </p>
      <WhyReturned reason={data.returnReason} />
    </Note>
  );
}
