import { Button, Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Payment } from '../../api/desk-client.js';
import { refundsApi, type NewRefund, type RefundPreview, type RefundReason } from '../../api/desk-refunds.js';
import { Comma } from '../../design/data/comma.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { useRefundWish, type RefundKind } from './use-refund-wish.js';
import styles from '../payments/payments.module.css';

const PAUSE_MS = 250;
const SHORTEST = 3;
const REASONS: readonly RefundReason[] = [
  'customer-request',
  'duplicate',
  'not-used',
  'rights-withdrawn',
  'wrong-price',
  'goodwill',
  'other',
];

/** What is asked for, with what it will do beneath, always of the present moment. */
export function RefundForm({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const { refunds: words, payments } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const choice = useRefundWish(payment);
  const [reasonCode, setReason] = useState<RefundReason>('customer-request');
  const [note, setNote] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const [asked] = useDebouncedValue(choice.wish, PAUSE_MS);
  const all = useQuery({
    queryKey: ['refund-preview', { paymentId: payment.id }],
    queryFn: ({ signal }) => refundsApi.preview({ paymentId: payment.id }, signal),
    retry: false,
  });
  const preview = useQuery({
    queryKey: ['refund-preview', asked],
    queryFn: ({ signal }) => refundsApi.preview(asked!, signal),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const begin = useMutation({
    mutationFn: (body: NewRefund) => refundsApi.begin(body, key),
    onSuccess: ({ refundId }) => navigate(`/refunds/${refundId}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['payment', payment.id] }),
  });
  const isByHand = payment.method === 'transfer';
  const items = all.data?.items ?? [];
  const kinds: readonly RefundKind[] = items.length > 1 ? ['all', 'part', 'items'] : ['all', 'part'];
  const isReady = choice.wish !== null && preview.isSuccess && note.trim().length >= SHORTEST;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice.wish) begin.mutate({ ...choice.wish, reasonCode, note: note.trim() });
      }}
    >
      <Radio.Group label={words.howMuch} value={choice.kind} onChange={(value) => choice.setKind(value)}>
        {kinds.map((value) => (
          <Radio key={value} value={value} label={words.kinds[value]} mt="xs" />
        ))}
      </Radio.Group>
      {choice.kind === 'part' ? (
        <TextInput
          label={words.amountIn(choice.currency)}
          inputMode="decimal"
          dir="ltr"
          value={choice.amount}
          onChange={(event) => choice.setAmount(event.currentTarget.value)}
        />
      ) : null}
      {choice.kind === 'items' ? <ItemChoice items={items} choice={choice} /> : null}
      {choice.kind === 'part' ? null : (
        <Checkbox
          label={words.stays}
          checked={choice.stays}
          onChange={(event) => choice.setStays(event.currentTarget.checked)}
        />
      )}
      <NativeSelect
        label={words.reason}
        value={reasonCode}
        data={REASONS.map((value) => ({ value, label: words.reasons[value] }))}
        onChange={(event) => setReason(event.currentTarget.value as RefundReason)}
      />
      <Textarea
        label={words.note}
        description={isByHand ? words.byHand : words.noteWhy}
        autosize
        minRows={2}
        maxLength={1000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {preview.isError || all.isError ? <ProblemAlert error={preview.error ?? all.error} /> : null}
      {choice.wish && preview.data && !preview.isError ? (
        <PreviewFacts preview={preview.data} isByHand={isByHand} />
      ) : null}
      {begin.isError ? <ProblemAlert error={begin.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={begin.isPending} disabled={!isReady}>
          {preview.data?.needsSecondPerson ? words.propose : words.now}
        </Button>
        <Button onClick={onClose}>{payments.keep}</Button>
      </div>
    </form>
  );
}

function ItemChoice({ items, choice }: { items: RefundPreview['items']; choice: ReturnType<typeof useRefundWish> }) {
  const { refunds: words } = useWords();
  return (
    <fieldset className={styles.choice}>
      <legend>{words.articles}</legend>
      {items.map((item) => (
        <Checkbox
          key={item.articleId}
          checked={choice.chosen.includes(item.articleId)}
          disabled={item.left.amount === '0'}
          onChange={() => choice.toggle(item.articleId)}
          label={
            <>
              <bdi>{item.headline}</bdi>
              <Comma />
              <Money value={item.left} />
            </>
          }
        />
      ))}
    </fieldset>
  );
}

/** Money, books and licence, as they will be. */
function PreviewFacts({ preview, isByHand }: { preview: RefundPreview; isByHand: boolean }) {
  const { refunds: words } = useWords();
  const ending = preview.items.filter(({ ends }) => ends).map(({ headline }) => headline);
  return (
    <div aria-live="polite">
      <Note tone={preview.ends === 'none' ? 'plain' : 'waiting'}>
        {preview.needsSecondPerson || !isByHand ? (
          <p>{preview.needsSecondPerson ? words.needsSecond : words.goesAtOnce}</p>
        ) : null}
        <p>
          {words.endsWill[preview.ends]}
          {preview.ends === 'items' ? (
            <>
              {' '}
              <bdi>{ending.join('; ')}</bdi>
            </>
          ) : null}
        </p>
      </Note>
      <Facts
        entries={[
          { label: words.goesBack, value: <Money value={preview.amount} /> },
          { label: words.netBooked, value: <Money value={preview.net} /> },
          { label: words.taxBooked, value: <Money value={preview.tax} /> },
          { label: words.leftAfter, value: <Money value={preview.left} /> },
        ]}
      />
    </div>
  );
}
