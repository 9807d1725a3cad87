import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { today } from '../../design/data/now.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { minorUnits } from './amount.js';
import { DecisionForm, type DecisionFormInput } from './decision-form.js';
import { PreviewedPrice } from './previewed-price.js';
import { PriceField } from './price-field.js';
import { priceText } from './price-text.js';
import { ArticleFields } from './terms/article-fields.js';
import { changedTerms, counterBody, isRepriced, startingDraft, withItems, withoutGone } from './terms/draft.js';
import { Fold } from './terms/fold.js';
import { PartsFields } from './terms/parts-fields.js';
import { UseFields } from './terms/use-fields.js';
import { usePreview } from './terms/use-preview.js';

const CURRENCIES = ['GBP', 'EUR', 'USD'];

/** Offers something else than was asked: another price, another use, fewer or other parts. */
export function CounterForm({ request, decide, onSend, onClose }: DecisionFormInput) {
  const words = useWords();
  const [asked] = useState(() => startingDraft(request, today()));
  const [kept, setDraft] = useState(asked);
  // What is lost while somebody writes goes out of the draft, and nothing else of it.
  const draft = withoutGone(kept, request.changedArticles);
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const isFree = request.quoteId === null;
  const repriced = isRepriced(draft, asked, isFree);
  const preview = usePreview(draft, request.licensee.id, repriced);
  const book = repriced ? (preview.data?.total ?? null) : request.quotedPrice;
  const own = typed.trim() === '' ? null : minorUnits(typed, draft.currency);
  const isWrong = typed.trim() !== '' && own === null;
  const changesNothing = !repriced && own === null;
  const price = own === null ? book : { amount: own, currency: draft.currency };
  const terms = changedTerms(draft.use, asked.use);
  return (
    <DecisionForm
      onClose={onClose}
      onSubmit={() => {
        if (isWrong || changesNothing) return;
        onSend({
          decision: 'counter',
          ...counterBody(draft, asked, isFree),
          ...(own === null ? {} : { price: { amount: own, currency: draft.currency } }),
          ...(note.trim() ? { note: note.trim() } : {}),
        });
      }}
    >
      {isFree ? (
        <>
          <ArticleFields items={draft.items} onChange={(items) => setDraft(withItems(draft, items))} />
          <NativeSelect
            label={words.decision.currency}
            size="sm"
            value={draft.currency}
            data={CURRENCIES}
            onChange={(event) => setDraft({ ...draft, currency: event.currentTarget.value })}
          />
        </>
      ) : null}
      {repriced ? <PreviewedPrice preview={preview} hasItems={draft.items.length > 0} /> : null}
      <PriceField value={typed} book={book} currency={draft.currency} onChange={setTyped} />
      <div>
        <Fold title={words.decision.changeUse} note={terms > 0 && !isFree ? words.terms.changed(terms) : null}>
          <UseFields use={draft.use} onChange={(use) => setDraft({ ...draft, use })} />
        </Fold>
        {draft.items.length > 0 ? (
          <Fold title={words.decision.changeParts}>
            <PartsFields items={draft.items} onChange={(items) => setDraft({ ...draft, items })} />
          </Fold>
        ) : null}
      </div>
      <Textarea
        label={words.decision.noteCounter}
        description={words.decision.noteCounterWhy}
        autosize
        minRows={2}
        maxLength={4000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {decide.isError ? <ProblemAlert error={decide.error} /> : null}
      <Button
        type="submit"
        variant="filled"
        color="seal"
        loading={decide.isPending}
        disabled={isWrong || changesNothing || draft.items.length === 0}
      >
        {price ? words.decision.offerAt(priceText(price)) : words.decision.offer}
      </Button>
    </DecisionForm>
  );
}
