import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Money } from '../../design/data/money.js';
import { today } from '../../design/data/now.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import type { LeaveOut } from '../../api/desk-life.js';
import { useWords } from '../words/words.js';
import { minorUnits } from './amount.js';
import { DecisionForm, type DecisionFormInput } from './decision-form.js';
import { LeaveOutFields } from './leave-out-fields.js';
import { startingDraft } from './terms/draft.js';
import { usePreview } from './terms/use-preview.js';
import { PriceField } from './price-field.js';
import { priceText } from './price-text.js';
import { useSuggestedPrice } from './suggestion.js';
import { articlesOut, isClearedOtherwise, isGivable, partsWaiting, whatIsLeft } from './what-is-left.js';
import styles from './decision.module.css';

/** Offers what was asked, at the price book's price or another. */
export function ApproveForm({ request, decide, onSend, onClose }: DecisionFormInput) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(useSuggestedPrice(request.quotedPrice));
  const [note, setNote] = useState('');
  const [leaveOut, setLeaveOut] = useState<LeaveOut[]>([]);
  const isPartial = leaveOut.length > 0;
  const isRepriced = isPartial || isClearedOtherwise(request);
  const left = useMemo(() => whatIsLeft(startingDraft(request, today()), request, leaveOut), [request, leaveOut]);
  const partial = usePreview(left, request.licensee.id, isRepriced);
  const waiting = partsWaiting(request, leaveOut);
  const book = isRepriced ? (partial.data?.total ?? null) : (request.presentPrice ?? request.quotedPrice);
  const { currency } = request.quotedPrice ?? {};
  if (!currency) return null;
  const out = new Set([...articlesOut(request), ...leaveOut.map(({ articleId }) => articleId)]);
  const keepsSome =
    out.size < request.items.length && isGivable(request, out) && leaveOut.every(({ reasonCode }) => reasonCode !== '');
  const amount = typed === null ? (book?.amount ?? null) : minorUnits(typed, currency);
  const price = amount === null || !keepsSome || waiting > 0 ? null : { amount, currency };
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
      {waiting > 0 ? (
        <Note tone="waiting">
          {words.clearance.stillOpen(waiting)} <a href="#clearances">{words.clearance.seeParts}</a>
        </Note>
      ) : null}
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
      {isRepriced && !isPartial ? <p className={styles.quiet}>{words.clearance.partsOut}</p> : null}
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

const withWords = ({ note, ...rest }: LeaveOut): LeaveOut => (note?.trim() ? { ...rest, note: note.trim() } : rest);
