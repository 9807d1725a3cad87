import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { screeningApi, type ListFormat, type SanctionsList } from '../../api/desk-screening.js';
import { ApiProblem } from '../../api/problem.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './screening.module.css';

const USUAL_HOURS = 24;

/** Adds a list, or says anew what it is called and where it comes from. */
export function ListForm({ list, onDone }: { list: SanctionsList | null; onDone: (id: string) => void }) {
  const { screening: words, save: saveWord } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(list?.name ?? '');
  const [format, setFormat] = useState<ListFormat>(list?.format ?? 'un-xml');
  const [url, setUrl] = useState(list?.url ?? '');
  const [hours, setHours] = useState(list?.everyHours ?? USUAL_HOURS);
  const save = useMutation({
    mutationFn: () =>
      screeningApi.saveList(list?.id ?? null, {
        ...{ name: name.trim(), format },
        ...{ url: url.trim() || null, everyHours: url.trim() ? hours : null },
      }),
    onSuccess: async ({ id }) => {
      await Promise.all(
        [['sanctions-lists'], ['sanctions-list']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
      onDone(id);
    },
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextInput
        label={words.name}
        data-autofocus
        maxLength={100}
        dir="auto"
        value={name}
        error={problem?.fieldMessage('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.format}
        disabled={list !== null}
        value={format}
        data={Object.entries(words.formats).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setFormat(event.currentTarget.value as ListFormat)}
      />
      <TextInput
        label={words.url}
        description={words.urlWhy}
        type="url"
        dir="ltr"
        maxLength={2000}
        value={url}
        error={problem?.fieldMessage('url')}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      {url.trim() ? (
        <NumberInput
          label={words.every}
          min={1}
          max={720}
          allowDecimal={false}
          value={hours}
          onChange={(value) => setHours(Number(value) || USUAL_HOURS)}
        />
      ) : null}
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
          {saveWord}
        </Button>
      </div>
    </form>
  );
}
