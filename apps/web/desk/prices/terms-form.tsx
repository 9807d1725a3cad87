import { Button, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi } from '../../api/desk-client.js';
import { pricesApi, type TermsBody } from '../../api/desk-prices.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useTitles } from '../articles/use-titles.js';
import { minorUnits } from '../decision/amount.js';
import { organisationQuery } from '../organisations/organisation-query.js';
import { useWords } from '../words/words.js';
import { plainNumber } from './book-data.js';
import { startOfDay } from './days.js';
import styles from './prices.module.css';

const DIMENSIONS = ['words', 'audience', 'territory', 'term', 'buyer', 'extra-media', 'exclusivity', 'translation'];
const SEARCH_AFTER_MS = 200;

interface TermsDraft {
  organisationId: string;
  titleId: string;
  factor: string;
  minimum: string;
  currency: string;
  caps: Record<string, string>;
  startsOn: string;
  endsOn: string;
  note: string;
}

const EMPTY: TermsDraft = {
  ...{ organisationId: '', titleId: '', factor: '', minimum: '', currency: 'GBP', caps: {} },
  ...{ startsOn: '', endsOn: '', note: '' },
};

const bodyOf = (draft: TermsDraft): TermsBody => ({
  organisationId: draft.organisationId,
  titleId: draft.titleId || null,
  terms: {
    format: 1,
    factor: draft.factor === '' ? null : draft.factor,
    minimums:
      draft.minimum === '' ? {} : { [draft.currency]: minorUnits(draft.minimum, draft.currency) ?? draft.minimum },
    caps: Object.fromEntries(Object.entries(draft.caps).filter(([, factor]) => factor !== '')),
  },
  startsAt: draft.startsOn === '' ? null : startOfDay(draft.startsOn),
  endsAt: draft.endsOn === '' ? null : startOfDay(draft.endsOn),
  note: draft.note.trim(),
});

interface TermsFormProps {
  /** Chosen already. */
  organisationId?: string | undefined;
  onDone: () => void;
}

/** Proposes terms for an organisation; somebody else agrees to them. */
export function TermsForm({ organisationId = '', onDone }: TermsFormProps) {
  const { terms: words } = useWords().prices;
  const queries = useQueryClient();
  const [draft, setDraft] = useState({ ...EMPTY, organisationId });
  const change = (patch: Partial<TermsDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const propose = useMutation({
    mutationFn: () => pricesApi.propose(bodyOf(draft)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['agreed-terms'] });
      onDone();
    },
  });
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate();
      }}
    >
      <WhoAndWhen draft={draft} onChange={change} />
      <WhatFields draft={draft} onChange={change} />
      <Textarea
        label={words.note}
        description={words.noteWhy}
        autosize
        minRows={2}
        maxLength={1000}
        dir="auto"
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {propose.isError ? <ProblemAlert error={propose.error} /> : null}
      <div className={styles.links}>
        <Button
          type="submit"
          variant="filled"
          color="seal"
          loading={propose.isPending}
          disabled={draft.organisationId === '' || draft.note.trim() === ''}
        >
          {words.propose}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  draft: TermsDraft;
  onChange: (patch: Partial<TermsDraft>) => void;
}

function WhoAndWhen({ draft, onChange }: PartProps) {
  const { terms: words } = useWords().prices;
  const titles = useTitles();
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search, SEARCH_AFTER_MS);
  const found = useQuery({
    queryKey: ['organisation-choice', q],
    queryFn: ({ signal }) => deskApi.organisations({ q }, { cursor: undefined, signal }),
  });
  const chosen = useQuery({ ...organisationQuery(draft.organisationId), enabled: draft.organisationId !== '' });
  const choices = new Map((found.data?.items ?? []).map(({ id, name }) => [id, name]));
  // Whoever was chosen before is not always among those that were found.
  if (chosen.data) choices.set(chosen.data.id, chosen.data.name);
  return (
    <div className={styles.grid}>
      <Select
        label={words.organisation}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        value={draft.organisationId || null}
        data={[...choices].map(([value, label]) => ({ value, label }))}
        filter={({ options }) => options}
        onChange={(value) => onChange({ organisationId: value ?? '' })}
      />
      <NativeSelect
        label={words.ofTitle}
        value={draft.titleId}
        data={[{ value: '', label: words.allTitles }, ...titles.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => onChange({ titleId: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.firstDay}
        description={words.firstDayWhy}
        value={draft.startsOn}
        onChange={(event) => onChange({ startsOn: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.endDay}
        description={words.endDayWhy}
        value={draft.endsOn}
        onChange={(event) => onChange({ endsOn: event.currentTarget.value })}
      />
    </div>
  );
}

function WhatFields({ draft, onChange }: PartProps) {
  const { terms: words } = useWords().prices;
  const shared = useSharedWords();
  return (
    <>
      <div className={styles.grid}>
        <TextInput
          label={words.onTotal}
          description={words.onTotalWhy}
          inputMode="decimal"
          dir="ltr"
          value={draft.factor}
          onChange={(event) => onChange({ factor: plainNumber(event.currentTarget.value) })}
        />
        <TextInput
          label={words.leastFee}
          description={words.leastFeeWhy}
          inputMode="decimal"
          dir="ltr"
          value={draft.minimum}
          onChange={(event) => onChange({ minimum: event.currentTarget.value })}
        />
        <TextInput
          label={words.currency}
          maxLength={3}
          dir="ltr"
          value={draft.currency}
          onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </div>
      <fieldset className={styles.caps}>
        <legend>{words.caps}</legend>
        <p className={styles.quiet}>{words.capsWhy}</p>
        <div className={styles.grid}>
          {DIMENSIONS.map((dimension) => (
            <TextInput
              key={dimension}
              size="sm"
              label={wordFor(shared.feeLines, dimension)}
              inputMode="decimal"
              dir="ltr"
              value={draft.caps[dimension] ?? ''}
              onChange={(event) =>
                onChange({ caps: { ...draft.caps, [dimension]: plainNumber(event.currentTarget.value) } })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
