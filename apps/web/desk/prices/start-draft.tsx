import { Button, FileButton, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { pricesApi, type StartBody } from '../../api/desk-prices.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useTitles } from '../articles/use-titles.js';
import { useWords } from '../words/words.js';
import styles from './prices.module.css';

interface StartDraftProps {
  opened: boolean;
  onClose: () => void;
  /** The book it is for; left out: it is chosen here. */
  book?: { titleId: string; currency: string };
  /** What it begins from, where it is not the newest version. */
  from?: { fromVersionId: string } | { fromDraftId: string };
}

/** A new draft: a copy of what there is, or a file. */
export function StartDraft({ opened, onClose, book, from }: StartDraftProps) {
  const { prices: words } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={words.newDraft}>
      {opened ? <StartForm book={book} from={from} /> : null}
    </Dialog>
  );
}

function StartForm({ book, from }: Pick<StartDraftProps, 'book' | 'from'>) {
  const { prices: words } = useWords();
  const titles = useTitles();
  const [titleId, setTitle] = useState(book?.titleId ?? titles[0]?.id ?? '');
  const [currency, setCurrency] = useState(book?.currency ?? 'GBP');
  const [name, setName] = useState('');
  const draft: StartBody = { titleId, currency, name: name.trim(), ...from };
  const { start, importFile } = useStarting(draft);
  const isReady = draft.name !== '' && titleId !== '' && /^[A-Z]{3}$/.test(currency);
  const failed = [start, importFile].find(({ isError }) => isError);
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate();
      }}
    >
      {book ? null : (
        <>
          <NativeSelect
            label={words.ofTitle}
            value={titleId}
            data={titles.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={words.currency}
            description={words.currencyWhy}
            maxLength={3}
            dir="ltr"
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
          />
        </>
      )}
      <TextInput
        label={words.draftName}
        description={words.draftNameWhy}
        dir="auto"
        maxLength={120}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {failed ? <ProblemAlert error={failed.error} /> : null}
      <div className={styles.links}>
        <Button type="submit" variant="filled" color="seal" disabled={!isReady} loading={start.isPending}>
          {words.begin}
        </Button>
        <FileButton
          accept=".csv,.json,text/csv,application/json"
          onChange={(file) => {
            if (file) importFile.mutate(file);
          }}
        >
          {(props) => (
            <Button {...props} disabled={!isReady} loading={importFile.isPending}>
              {words.fromFile}
            </Button>
          )}
        </FileButton>
      </div>
      <p className={styles.quiet}>{words.fromFileWhy}</p>
    </form>
  );
}

function useStarting(draft: StartBody) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const onSuccess = async ({ draftId }: { draftId: string }) => {
    await queries.invalidateQueries({ queryKey: ['prices'] });
    await navigate(`/prices/drafts/${draftId}`);
  };
  const start = useMutation({ mutationFn: () => pricesApi.start(draft), onSuccess });
  const importFile = useMutation({
    mutationFn: async (file: File) =>
      pricesApi.importFile({
        titleId: draft.titleId,
        name: draft.name,
        format: file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'json',
        text: await file.text(),
      }),
    onSuccess,
  });
  return { start, importFile };
}
