import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Money } from '../../design/data/money.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { minorUnits } from './amount.js';
import { DecisionForm, type DecisionFormInput } from './decision-form.js';
import { PriceField } from './price-field.js';
import { priceText } from './price-text.js';
import { useSuggestedPrice } from './suggestion.js';
import styles from './decision.module.css';

/** Offers what was asked, at the price book's price or another. */
export function ApproveForm({ request, decide, onSend, onClose }: DecisionFormInput) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(useSuggestedPrice(request.quotedPrice));
  const [note, setNote] = useState('');
  const book = request.quotedPrice;
  if (!book) return null;
  const { currency } = book;
  const amount = typed === null ? book.amount : minorUnits(typed, currency);
  const price = amount === null ? null : { amount, currency };
  return (
    <DecisionForm
      onClose={onClose}
      onSubmit={() => {
        if (!price) return;
        onSend({
          decision: 'approve',
          ...(note.trim() ? { note: note.trim() } : {}),
          ...(typed === null ? {} : { price }),
        });
      }}
    >
      {typed === null ? (
        <div className={styles.bookPrice}>
          <Money value={book} size="figure" round />
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
