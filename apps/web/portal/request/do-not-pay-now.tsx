import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { RequestDetail } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { hasCome } from '../../design/data/now.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/**
 * Gives the payment up: the offer stands as before it was accepted. Once that has run out the request would end with it,
 * which is for “withdraw” to do, and to ask about.
 */
export function DoNotPayNow({ request, isPaying }: { request: RequestDetail; isPaying: boolean }) {
  const words = useWords();
  const queries = useQueryClient();
  const { reference, offer } = request;
  const giveUp = useMutation({
    mutationFn: async () => {
      const params = { path: { reference } };
      await answerOf<unknown>(portal.POST('/api/v1/requests/{reference}/checkout/close', { params }));
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['request', reference] });
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  });
  if (!offer || hasCome(offer.expiresAt)) return null;
  return (
    <>
      {giveUp.isError ? <ProblemAlert error={giveUp.error} /> : null}
      <div className={styles.actions}>
        <Button size="sm" disabled={isPaying} loading={giveUp.isPending} onClick={() => giveUp.mutate()}>
          {words.payment.notNow}
        </Button>
      </div>
      <p className={styles.finePrint}>
        {words.payment.notNowWhy} <DateTime value={offer.expiresAt} style="moment" />.
      </p>
    </>
  );
}
