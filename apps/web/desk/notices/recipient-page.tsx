import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { noticesApi, type RecipientRecord } from '../../api/desk-notices.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Page, Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { FormEnd } from '../forms/form-end.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { AnswerTag, NoticeKindTag } from './notice-tags.js';
import payments from '../payments/payments.module.css';
import styles from './notices.module.css';

const REFRESH_MS = 5_000;

/** Every step with one holder: the proof, and what is left to do. */
export function RecipientPage() {
  const { notices: words } = useWords();
  const { id = '', recipientId = '' } = useParams();
  const record = useQuery({
    queryKey: ['notice-recipient', id, recipientId],
    queryFn: ({ signal }) => noticesApi.recipient(id, recipientId, signal),
    refetchInterval: REFRESH_MS,
  });
  const eyebrow = <Link to={`/notices/${id}`}>{words.board}</Link>;
  return (
    <LoadedPage query={record} title={words.record} eyebrow={eyebrow}>
      {(loaded) => (
        <Page
          title={`${loaded.organisation.name} · ${words.one}`}
          heading={<bdi>{loaded.organisation.name}</bdi>}
          width="text"
          eyebrow={
            <>
              {eyebrow}
              <NoticeKindTag kind={loaded.kind} />
              <AnswerTag answer={loaded.answer} />
            </>
          }
          lead={<Link to={`/licences/${loaded.reference}`}>{loaded.reference}</Link>}
        >
          <Steps record={loaded} />
          <History record={loaded} />
        </Page>
      )}
    </LoadedPage>
  );
}

function Steps({ record }: { record: RecipientRecord }) {
  const { notices: words } = useWords();
  const queries = useQueryClient();
  const mayChase = useMay('chaseNotices');
  const [isTold, setIsTold] = useState(false);
  const key = ['notice-recipient', record.noticeId, record.id];
  const refresh = () => queries.invalidateQueries({ queryKey: key });
  const chase = useMutation({ mutationFn: () => noticesApi.chase(record.noticeId, record.id), onSettled: refresh });
  const undo = useMutation({
    mutationFn: (chaseId: string) => noticesApi.undoChase(record.noticeId, chaseId),
    onSuccess: () => chase.reset(),
    onSettled: refresh,
  });
  if (!mayChase || record.acknowledgement) return null;
  const isSent = record.history.some(({ step, at }) => step === 'chased' && chase.data && at >= chase.data.startsAt);
  return (
    <div className={styles.stack}>
      {chase.isError ? <ProblemAlert error={chase.error} /> : null}
      {undo.isError ? <ProblemAlert error={undo.error} /> : null}
      <div className={styles.actions} role="status">
        {chase.data && !isSent && !undo.isError ? (
          <>
            <span>{words.chaseWaits(1)}</span>
            <Button loading={undo.isPending} onClick={() => undo.mutate(chase.data.id)}>
              {words.undo}
            </Button>
          </>
        ) : (
          <>
            <Button loading={chase.isPending} onClick={() => chase.mutate()}>
              {words.chaseOne}
            </Button>
            <Button onClick={() => setIsTold(true)}>{words.told}</Button>
            {undo.isSuccess ? <span>{words.undone}</span> : null}
          </>
        )}
      </div>
      <Dialog opened={isTold} onClose={() => setIsTold(false)} title={words.toldTitle}>
        <Told
          record={record}
          onDone={() => void refresh().then(() => setIsTold(false))}
          onLeave={() => setIsTold(false)}
        />
      </Dialog>
    </div>
  );
}

interface ToldProps {
  record: RecipientRecord;
  onDone: () => void;
  onLeave: () => void;
}

function Told({ record, onDone, onLeave }: ToldProps) {
  const { notices: words } = useWords();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const keep = useMutation({
    mutationFn: () =>
      noticesApi.noteAnswer(record.noticeId, record.id, {
        name: name.trim(),
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    onSuccess: onDone,
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) keep.mutate();
      }}
    >
      <TextInput
        label={words.toldName}
        data-autofocus
        dir="auto"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={words.toldNote}
        description={words.toldNoteWhy}
        autosize
        minRows={2}
        maxLength={1000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormEnd send={keep} act={words.toldKeep} leave={words.leave} onLeave={onLeave} isIncomplete={!name.trim()} />
    </form>
  );
}

function History({ record }: { record: RecipientRecord }) {
  const { notices: words } = useWords();
  return (
    <Section title={words.record}>
      <ol className={payments.record}>
        {record.history.map((step, index) => (
          <li key={`${step.at}-${step.step}-${String(index)}`}>
            <p>
              {wordFor(words.steps, step.step)}
              {step.step === 'acknowledged' && step.way ? (
                <>
                  <Comma />
                  {wordFor(words.ways, step.way)}
                </>
              ) : null}
            </p>
            {Object.values(step.data).map((value) => (
              <p key={String(value)}>
                <bdi>{String(value)}</bdi>
              </p>
            ))}
            <p className={styles.quiet}>
              <DateTime value={step.at} style="moment" />
              <Comma />
              {step.by.name ? <bdi>{step.by.name}</bdi> : wordFor(words.byKind, step.by.kind)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
