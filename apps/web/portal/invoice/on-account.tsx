import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, newIdempotencyKey } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { Money } from '../../design/data/money.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './invoice.module.css';

/** The other way to pay: an invoice with a purchase order number, where the organisation has terms. */
export function OnAccount({ reference }: { reference: string }) {
  const { invoice: words } = useWords();
  const path = { params: { path: { reference } } };
  const option = useQuery({
    queryKey: ['account-option', reference],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/requests/{reference}/invoice', { ...path, signal })),
  });
  const [poNumber, setPoNumber] = useState('');
  const [key, setKey] = useState(newIdempotencyKey);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const buy = useMutation({
    mutationFn: () =>
      answerOf(
        portal.POST('/api/v1/requests/{reference}/invoice', {
          params: { path: { reference }, header: { 'Idempotency-Key': key } },
          body: poNumber.trim() ? { poNumber: poNumber.trim() } : {},
        }),
      ),
    onSuccess: async ({ number }) => {
      await queries.invalidateQueries();
      await navigate(`/invoices/${number}`);
    },
    onError: () => setKey(newIdempotencyKey()),
  });
  if (!option.data?.isOffered) return null;
  const { days, poRequired, creditLeft } = option.data;
  return (
    <form
      className={styles.account}
      onSubmit={(event) => {
        event.preventDefault();
        buy.mutate();
      }}
    >
      <h3 className={styles.or}>{words.or}</h3>
      <TextInput
        label={words.poNumber}
        description={poRequired ? words.poRequired : words.poOptional}
        required={poRequired}
        withAsterisk={false}
        maxLength={60}
        autoComplete="off"
        dir="auto"
        value={poNumber}
        onChange={(event) => setPoNumber(event.currentTarget.value)}
      />
      {buy.isError ? <ProblemAlert error={buy.error} /> : null}
      <Button type="submit" loading={buy.isPending || buy.isSuccess}>
        {words.buy(days ?? 0)}
      </Button>
      <p className={styles.quiet}>{words.buyText}</p>
      {creditLeft ? (
        <p className={styles.quiet}>
          {words.creditLeft} <Money value={creditLeft} />
        </p>
      ) : null}
    </form>
  );
}
