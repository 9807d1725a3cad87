import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Money } from '../../design/data/money.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import type { LeaveOut } from '../../api/desk-life.js';
import type { DeskRequest } from '../../api/desk-client.js';
import { useWords } from '../words/words.js';
import { minorUnits } from './amount.js';
import { DecisionForm, type DecisionFormInput } from './decision-form.js';
import { LeaveOutFields } from './leave-out-fields.js';
import { startingDraft, today, type CounterDraft } from './terms/draft.js';
import { usePreview } from './terms/use-preview.js';
import { PriceField } from './price-field.js';
import { priceText } from './price-text.js';
import { useSuggestedPrice } from './suggestion.js';
import styles from './decision.module.css';

/** Offers what was asked, at the price book's price or another. */
export function ApproveForm({ request, decide, onSend, onClose }: DecisionFormInput) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(useSuggestedPrice(request.quotedPrice));
  const [note, setNote] = useState('');
  const [leaveOut, setLeaveOut] = useState<LeaveOut[]>([]);
  const partial = usePreview(draftWithout(request, leaveOut), request.licensee.id, leaveOut.length > 0);
  const isPartial = leaveOut.length > 0;
  const book = isPartial ? (partial.data?.total ?? null) : request.quotedPrice;
  const { currency } = request.quotedPrice ?? {};
  if (!currency) return null;
  const keepsSome = leaveOut.length < request.items.length && leaveOut.every(({ reasonCode }) => reasonCode !== '');
  const amount = typed === null ? (book?.amount ?? null) : minorUnits(typed, currency);
  const price = amount === null || (isPartial && !keepsSome) ? null : { amount, currency };
  return (
    <DecisionForm
      onClose={onClose}
      onSubmit={() => {
        if (!price) return;
        onSend({
          decision: 'approve',
          ...(note.trim() ? { note: note.trim() } : {}),
          ...(typed === null ? {} : { price }),
          ...(isPartial ? { leaveOut: leaveOut.map(withWords) } : {}),
        });
      }}
    >
      <LeaveOutFields request={request} value={leaveOut} onChange={setLeaveOut} />
      {typed === null ? (
        <div className={styles.bookPrice}>
          {book ? <Money value={book} size="figure" round /> : null}
          <Button size="xs" variant="subtle" onClick={() => setTyped('')}>
            {words.decision.otherPrice}
          </Button>
        </div>
      ) : (
        <PriceField value={typed} book={book} onChange={setTyped} onBook={() => setTyped(null)} />
      )}
      <Textarea
        data-first
        label={words.decision.note}
        description={words.optional}
        autosize
        minRows={2}
        maxLength={4000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {decide.isError ? <ProblemAlert error={decide.error} /> : null}
      <Button type="submit" variant="filled" color="seal" loading={decide.isPending} disabled={!price}>
        {price ? words.decision.approveAt(priceText(price)) : words.decision.offer}
      </Button>
    </DecisionForm>
  );
}

/** What is left of the request, for its price by the book. */
function draftWithout(request: DeskRequest, leaveOut: readonly LeaveOut[]): CounterDraft {
  const draft = startingDraft(request, today());
  return {
    ...draft,
    items: draft.items.filter((item) => !leaveOut.some(({ articleId }) => articleId === item.articleId)),
  };
}

const withWords = ({ note, ...rest }: LeaveOut): LeaveOut => (note?.trim() ? { ...rest, note: note.trim() } : rest);
