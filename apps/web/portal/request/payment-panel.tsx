import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, newIdempotencyKey } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { RequestDetail } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { useCheckout } from './use-checkout.js';
import styles from './request.module.css';

/** Accepted, not paid yet: by card, or on an invoice where the organisation has terms. */
export function PaymentPanel({ request }: { request: RequestDetail }) {
  const words = useWords();
  const session = useSession();
  const checkout = useCheckout(request.reference);
  const canPay = request.actions.includes('pay');
  const terms = session?.organisation?.invoiceTerms ?? null;
  return (
    <div className={styles.state}>
      {request.price ? (
        <p className={styles.price}>
          <Money value={request.price} size="figure" />
        </p>
      ) : null}
      <p className={styles.stateText}>
        {request.paymentDueAt ? (
          <>
            {words.payment.payBy} <DateTime value={request.paymentDueAt} style="moment" />.
          </>
        ) : (
          words.payment.accepted
        )}
      </p>
      {checkout.isError ? <ProblemAlert error={checkout.error} /> : null}
      {canPay ? (
        <>
          <div className={styles.actions}>
            <Button
              variant="filled"
              color="seal"
              size="lg"
              loading={checkout.isPending || checkout.isSuccess}
              onClick={() => checkout.mutate()}
            >
              {words.payment.byCard}
            </Button>
          </div>
          <p className={styles.finePrint}>{words.payment.hosted}</p>
          {terms ? <OnInvoice reference={request.reference} days={terms.days} /> : null}
        </>
      ) : (
        <p>{words.offer.askBuyer}</p>
      )}
    </div>
  );
}

function OnInvoice({ reference, days }: { reference: string; days: number }) {
  const words = useWords();
  const queries = useQueryClient();
  const [poNumber, setPoNumber] = useState('');
  const [key] = useState(newIdempotencyKey);
  const invoice = useMutation({
    mutationFn: () =>
      answerOf(
        portal.POST('/api/v1/requests/{reference}/invoice', {
          params: { path: { reference }, header: { 'Idempotency-Key': key } },
          body: { poNumber: poNumber.trim() },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['request', reference] }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        invoice.mutate();
      }}
    >
      <TextInput
        label={words.payment.poNumber}
        description={words.payment.poWhy(days)}
        required
        withAsterisk={false}
        maxLength={60}
        dir="ltr"
        value={poNumber}
        onChange={(event) => setPoNumber(event.currentTarget.value)}
      />
      {invoice.isError ? <ProblemAlert error={invoice.error} /> : null}
      <div>
        <Button type="submit" loading={invoice.isPending}>
          {words.payment.onInvoice}
        </Button>
      </div>
    </form>
  );
}
