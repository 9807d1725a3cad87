import { Button, NativeSelect, NumberInput, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type ContributorBody, type ContributorItem, type ContributorTerms } from '../../api/desk-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useTitles } from '../articles/use-titles.js';
import { useWords } from '../words/words.js';
import styles from './rights.module.css';

const TERMS: ContributorTerms[] = ['owned', 'shared', 'one-time', 'none'];
const USUAL_SHARE = 30;

interface Draft {
  titleId: string;
  name: string;
  isStaff: boolean;
  terms: ContributorTerms;
  percent: number;
  validFrom: string;
  validUntil: string;
  note: string;
  reason: string;
}

const draftOf = (one: ContributorItem | null): Draft => ({
  titleId: one?.titleId ?? '',
  name: one?.name ?? '',
  isStaff: one?.relation === 'staff',
  terms: one?.terms ?? 'owned',
  percent: one?.shareBps ? one.shareBps / 100 : USUAL_SHARE,
  validFrom: one?.validFrom ?? '',
  validUntil: one?.validUntil ?? '',
  note: one?.note ?? '',
  reason: '',
});

const bodyOf = (draft: Draft): ContributorBody => ({
  name: draft.name.trim(),
  relation: draft.isStaff ? 'staff' : 'contributor',
  terms: draft.terms,
  shareBps: draft.terms === 'shared' && !draft.isStaff ? Math.round(draft.percent * 100) : null,
  validFrom: draft.validFrom || null,
  validUntil: draft.validUntil || null,
  note: draft.note.trim() || null,
  ...(draft.reason.trim() ? { reason: draft.reason.trim() } : {}),
});

interface ContributorFormProps {
  /** Null for a new contract. */
  contributor: ContributorItem | null;
  onDone: (saved: { id: string; runId: string | null }) => void;
}

export function ContributorForm({ contributor, onDone }: ContributorFormProps) {
  const { contributors: words, save: saveWord } = useWords();
  const queries = useQueryClient();
  const titles = useTitles();
  const [draft, setDraft] = useState(() => draftOf(contributor));
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const titleId = draft.titleId || (titles[0]?.id ?? '');
  const save = useMutation({
    mutationFn: () =>
      contributor
        ? deskApi.changeContributor(contributor.id, bodyOf(draft))
        : deskApi.addContributor(titleId, bodyOf(draft)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ['contributors'] });
      await queries.invalidateQueries({ queryKey: ['contributor'] });
      onDone(saved);
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className={styles.pairs}>
        <TextInput
          label={words.name}
          required
          withAsterisk={false}
          minLength={2}
          maxLength={120}
          dir="auto"
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        {contributor ? null : (
          <NativeSelect
            label={words.inTitle}
            value={titleId}
            data={titles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => set({ titleId: event.currentTarget.value })}
          />
        )}
      </div>
      <NativeSelect
        label={words.relation}
        value={draft.isStaff ? 'staff' : 'contributor'}
        data={[
          { value: 'contributor', label: words.contributor },
          { value: 'staff', label: words.staff },
        ]}
        onChange={(event) => set({ isStaff: event.currentTarget.value === 'staff' })}
      />
      {draft.isStaff ? null : <TermsFields draft={draft} onChange={set} />}
      <Textarea
        label={words.note}
        description={words.noteWhy}
        autosize
        minRows={1}
        maxLength={1000}
        dir="auto"
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {contributor ? (
        <TextInput
          label={words.reason}
          maxLength={1000}
          dir="auto"
          value={draft.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      ) : null}
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending} disabled={draft.name.trim().length < 2}>
          {saveWord}
        </Button>
      </div>
    </form>
  );
}

function TermsFields({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const { contributors: words } = useWords();
  return (
    <>
      <Radio.Group
        label={words.terms}
        value={draft.terms}
        onChange={(value) => onChange({ terms: TERMS.find((one) => one === value) ?? 'owned' })}
      >
        <div className={styles.choices}>
          {TERMS.map((one) => (
            <Radio key={one} value={one} label={words.termsOf[one]} description={words.termsWhy[one]} />
          ))}
        </div>
      </Radio.Group>
      {draft.terms === 'shared' ? (
        <NumberInput
          label={words.share}
          min={0.01}
          max={99.99}
          decimalScale={2}
          allowNegative={false}
          hideControls
          value={draft.percent}
          onChange={(value) => onChange({ percent: Number(value) || 0 })}
        />
      ) : null}
      <fieldset className={styles.days}>
        <legend>{words.days}</legend>
        <div className={styles.pairs}>
          <TextInput
            type="date"
            label={words.from}
            value={draft.validFrom}
            onChange={(event) => onChange({ validFrom: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={words.until}
            value={draft.validUntil}
            onChange={(event) => onChange({ validUntil: event.currentTarget.value })}
          />
        </div>
      </fieldset>
    </>
  );
}
