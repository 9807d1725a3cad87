import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { bookFileUrl, pricesApi, type Draft } from '../../api/desk-prices.js';
import { DateTime } from '../../design/data/date-time.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { dayOf, startOfDay } from './days.js';
import type { DraftEditor } from './use-draft-editor.js';
import styles from './prices.module.css';

interface PublishPanelProps {
  draft: Draft;
  editor: DraftEditor;
  mistakes: number;
}

/** When it begins, who worked on it, who may publish it, and what else can be done with it. */
export function PublishPanel({ draft, editor, mistakes }: PublishPanelProps) {
  const { prices: words } = useWords();
  const mayEdit = useMay('editPrices');
  return (
    <section className={styles.panel} aria-label={words.publishing}>
      <h2 className={styles.exampleTitle}>{words.publishing}</h2>
      <BeginsOn draft={draft} editor={editor} mayEdit={mayEdit && draft.state === 'open'} />
      <p className={styles.quiet}>
        {words.workedOn}: {draft.editors.map(({ name }) => name).join(', ')}
      </p>
      <Obstacles draft={draft} mistakes={mistakes} />
      {draft.isBehind && draft.newest ? <Behind draft={draft} editor={editor} mayEdit={mayEdit} /> : null}
      <Publish draft={draft} editor={editor} mistakes={mistakes} />
      <div className={styles.links}>
        {draft.inForce ? (
          <Link to={`/prices/compare?from=${draft.inForce.id}&to=${draft.id}`}>
            {words.compareWith(draft.inForce.version)}
          </Link>
        ) : null}
        <Link to={`/prices/drafts/${draft.id}/simulate`}>{words.simulate}</Link>
        {mistakes === 0 ? (
          <>
            <a href={bookFileUrl('drafts', draft.id, 'csv')}>CSV</a>
            <a href={bookFileUrl('drafts', draft.id, 'json')}>JSON</a>
          </>
        ) : null}
      </div>
      {mayEdit && draft.state === 'open' ? <Discard draft={draft} /> : null}
    </section>
  );
}

function BeginsOn({ draft, editor, mayEdit }: { draft: Draft; editor: DraftEditor; mayEdit: boolean }) {
  const { prices: words } = useWords();
  const [day, setDay] = useState(draft.effectiveFrom ? dayOf(draft.effectiveFrom) : '');
  return (
    <TextInput
      type="date"
      size="sm"
      label={words.beginsOn}
      description={day === '' ? words.atOnce : words.midnight}
      readOnly={!mayEdit}
      value={day}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDay(next);
        void editor.save({ effectiveFrom: next === '' ? null : startOfDay(next) });
      }}
    />
  );
}

function Obstacles({ draft, mistakes }: { draft: Draft; mistakes: number }) {
  const { prices: words } = useWords();
  if (draft.state !== 'open') return <Note>{words.draftStates[draft.state]}</Note>;
  const told = draft.obstacles.filter((one) => one !== 'mistakes' && one !== 'behind' && one !== 'closed');
  return (
    <>
      {told.map((one) => (
        <Note key={one}>{words.obstacles[one]}</Note>
      ))}
      {mistakes > 0 ? <Note tone="waiting">{words.obstacles.mistakes}</Note> : null}
    </>
  );
}

function Behind({ draft, editor, mayEdit }: { draft: Draft; editor: DraftEditor; mayEdit: boolean }) {
  const { prices: words } = useWords();
  const queries = useQueryClient();
  const rebase = useMutation({
    mutationFn: async () => {
      await editor.settle();
      return pricesApi.rebase(draft.id, editor.revision());
    },
    onSuccess: () => window.location.reload(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['price-draft', draft.id] }),
  });
  const version = draft.newest?.version ?? 0;
  return (
    <Note tone="waiting">
      <p>{words.behind(version)}</p>
      <p className={styles.apart}>
        <Link to={`/prices/compare?from=${draft.newest?.id ?? ''}&to=${draft.id}`}>{words.compareWith(version)}</Link>
      </p>
      {rebase.isError ? <ProblemAlert error={rebase.error} /> : null}
      {mayEdit ? (
        <Button size="sm" loading={rebase.isPending} onClick={() => rebase.mutate()}>
          {words.rebase(version)}
        </Button>
      ) : null}
    </Note>
  );
}

function Publish({ draft, editor, mistakes }: PublishPanelProps) {
  const { prices: words } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const publish = useMutation({
    mutationFn: async () => {
      await editor.settle();
      return pricesApi.publish(draft.id, editor.revision());
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['prices'] });
      await navigate(`/prices/${draft.titleId}/${draft.currency}`);
    },
  });
  if (draft.state !== 'open') return null;
  const hinders = mistakes > 0 || draft.obstacles.some((one) => one !== 'mistakes');
  return (
    <>
      {publish.isError ? <ProblemAlert error={publish.error} /> : null}
      <Button
        variant="filled"
        color="seal"
        disabled={hinders || editor.saving !== 'saved'}
        loading={publish.isPending}
        onClick={() => publish.mutate()}
      >
        {words.publish}
      </Button>
      {draft.effectiveFrom && !hinders ? (
        <p className={styles.quiet}>
          {words.holdsFrom} <DateTime value={draft.effectiveFrom} style="moment" />
        </p>
      ) : null}
    </>
  );
}

function Discard({ draft }: { draft: Draft }) {
  const { prices: words } = useWords();
  const all = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const discard = useMutation({
    mutationFn: () => pricesApi.discard(draft.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['prices'] });
      await navigate(`/prices/${draft.titleId}/${draft.currency}`);
    },
  });
  if (!asking) {
    return (
      <Button size="sm" variant="subtle" onClick={() => setAsking(true)}>
        {words.discard}
      </Button>
    );
  }
  return (
    <div className={styles.links} role="group" aria-label={words.discard}>
      {discard.isError ? <ProblemAlert error={discard.error} /> : null}
      <span className={styles.quiet}>{words.discardWhy}</span>
      <Button size="sm" loading={discard.isPending} onClick={() => discard.mutate()}>
        {words.discard}
      </Button>
      <Button size="sm" variant="subtle" onClick={() => setAsking(false)}>
        {all.cancel}
      </Button>
    </div>
  );
}
