import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reportsApi, type TaxDraft } from '../../api/desk-reports.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { toData, toTyped, type TypedTable } from './draft-table.js';
import { DraftChanges } from './draft-changes.js';
import { RateRows } from './rate-rows.js';
import styles from '../ledger/ledger.module.css';
import tax from './tax.module.css';

/** The draft of the next table: kept mistakes and all, published by somebody else. */
export function TaxDraftForm({ draft }: { draft: TaxDraft }) {
  const { reports: words } = useWords();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(() => toTyped(draft.data));
  const [effectiveFrom, setFrom] = useState(draft.effectiveFrom ?? '');
  const [note, setNote] = useState(draft.note);
  const [isChanged, setChanged] = useState(false);
  const again = () => queries.invalidateQueries({ queryKey: ['tax-tables'] });
  const { revision } = draft;
  const save = useMutation({
    mutationFn: () =>
      reportsApi.saveTaxDraft({
        revision,
        data: toData(typed),
        effectiveFrom: effectiveFrom || null,
        note: note.trim(),
      }),
    onSuccess: again,
  });
  const publish = useMutation({ mutationFn: () => reportsApi.publishTaxTable(revision), onSuccess: again });
  const discard = useMutation({ mutationFn: () => reportsApi.discardTaxDraft(revision), onSuccess: again });
  const change = (part: Partial<TypedTable>) => {
    setChanged(true);
    setTyped((now) => ({ ...now, ...part }));
  };
  const error = save.error ?? publish.error ?? discard.error;
  return (
    <Section title={words.table.draft} aside={<bdi>{words.table.draftBy(draft.draftedByName)}</bdi>}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Supplier typed={typed} onChange={change} />
        <RateRows rates={typed.rates} onChange={(rates) => change({ rates })} />
        <div className={tax.supplier}>
          <TextInput
            type="date"
            label={words.table.from}
            description={words.table.fromWhy}
            value={effectiveFrom}
            onChange={(event) => {
              setChanged(true);
              setFrom(event.currentTarget.value);
            }}
          />
          <Textarea
            label={words.table.note}
            autosize
            maxLength={500}
            dir="auto"
            value={note}
            onChange={(event) => {
              setChanged(true);
              setNote(event.currentTarget.value);
            }}
          />
        </div>
        <DraftChanges draft={draft} />
        {error ? <ProblemAlert error={error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" loading={save.isPending}>
            {words.table.save}
          </Button>
          {draft.mayPublish ? (
            <Button
              variant="filled"
              color="seal"
              loading={publish.isPending}
              disabled={isChanged || draft.mistakes.length > 0}
              onClick={() => publish.mutate()}
            >
              {words.table.publish}
            </Button>
          ) : null}
          <Button variant="subtle" loading={discard.isPending} onClick={() => discard.mutate()}>
            {words.table.discard}
          </Button>
        </div>
        {draft.mayPublish ? (
          isChanged ? (
            <p className={styles.quiet}>{words.table.unsaved}</p>
          ) : null
        ) : (
          <Note>{words.table.publishWhy}</Note>
        )}
      </form>
    </Section>
  );
}

function Supplier({ typed, onChange }: { typed: TypedTable; onChange: (part: Partial<TypedTable>) => void }) {
  const { reports: words } = useWords();
  const field = (name: 'name' | 'country' | 'vatNumber' | 'taxName', label: string) => (
    <TextInput
      label={label}
      value={typed[name]}
      maxLength={200}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={tax.supplier} role="group" aria-label={words.table.supplier}>
      {field('name', words.table.name)}
      {field('vatNumber', words.table.vatNumber)}
      {field('country', words.table.country)}
      {field('taxName', words.table.taxName)}
      <Textarea
        label={words.table.address}
        autosize
        minRows={2}
        maxLength={500}
        value={typed.address}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
    </div>
  );
}
