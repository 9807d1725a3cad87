import { ActionIcon, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { pricesApi, type Draft } from '../../api/desk-prices.js';
import { isProblem } from '../../api/problem.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useTitles } from '../articles/use-titles.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { BookSections } from './book-sections.js';
import { firstExample } from './example-use.js';
import { EditedBookContext } from './field-context.js';
import { LiveExample } from './live-example.js';
import { MistakeList } from './mistake-list.js';
import { PublishPanel } from './publish-panel.js';
import { useDraftEditor, useTry, type DraftEditor } from './use-draft-editor.js';
import styles from './prices.module.css';

/** A draft of a price book under the pen, with an example beside it that changes as one types. */
export function DraftPage() {
  const { prices: words } = useWords();
  const { id = '' } = useParams();
  const draft = useQuery({ queryKey: ['price-draft', id], queryFn: ({ signal }) => pricesApi.draft(id, signal) });
  if (draft.isPending) {
    return (
      <Page title={words.draft}>
        <Loading lines={10} />
      </Page>
    );
  }
  if (draft.isError) {
    return (
      <Page title={words.draft} width="text">
        <ProblemAlert error={draft.error} onRetry={() => void draft.refetch()} />
      </Page>
    );
  }
  return <DraftEditorView key={id} draft={draft.data} />;
}

function DraftEditorView({ draft }: { draft: Draft }) {
  const { prices: words } = useWords();
  const titles = useTitles();
  const editor = useDraftEditor(draft);
  const [use, setUse] = useState(firstExample);
  const tried = useTry(editor.data, draft, use);
  const mistakes = tried.data?.mistakes ?? draft.mistakes;
  const readOnly = !useMay('editPrices') || draft.state !== 'open';
  const { data, set, change } = editor;
  const { currency } = draft;
  const book = useMemo(
    () => ({ data, currency, mistakes, set, change, readOnly }),
    // The functions are made anew with the data they change.
    // oxlint-disable-next-line react/exhaustive-deps
    [data, currency, mistakes, readOnly],
  );
  useHotkeys(
    readOnly
      ? []
      : [
          ['mod+Z', editor.undo],
          ['mod+shift+Z', editor.redo],
          ['mod+Y', editor.redo],
        ],
    [],
  );
  const title = titles.find(({ id }) => id === draft.titleId)?.name ?? '';
  return (
    <Page
      title={`${draft.name} · ${words.title}`}
      heading={<span className={styles.title}>{draft.name}</span>}
      eyebrow={
        <>
          <Link to={`/prices/${draft.titleId}/${draft.currency}`}>
            {title} · {draft.currency}
          </Link>
          <span>{draft.basedOn ? words.basedOn(draft.basedOn.version) : words.basedOnNothing}</span>
        </>
      }
      actions={readOnly ? null : <Steps editor={editor} />}
    >
      <SaveProblem editor={editor} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <MistakeList mistakes={mistakes} />
          {readOnly ? null : <NameField draft={draft} editor={editor} />}
          <EditedBookContext value={book}>
            <BookSections />
          </EditedBookContext>
        </div>
        <aside className={styles.aside} aria-label={words.beside}>
          <LiveExample tried={tried} use={use} onUse={setUse} version={draft.inForce?.version ?? null} />
          <PublishPanel draft={draft} editor={editor} mistakes={mistakes.length} />
        </aside>
      </div>
    </Page>
  );
}

function Steps({ editor }: { editor: DraftEditor }) {
  const { prices: words } = useWords();
  return (
    <div className={styles.steps}>
      <span role="status" className={styles.quiet}>
        {words.saving[editor.saving]}
      </span>
      <ActionIcon variant="subtle" size="lg" aria-label={words.undo} disabled={!editor.canUndo} onClick={editor.undo}>
        <IconArrowBackUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" aria-label={words.redo} disabled={!editor.canRedo} onClick={editor.redo}>
        <IconArrowForwardUp size={18} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

/** What was typed stays on the page: it can be copied from before the other's version is loaded. */
function SaveProblem({ editor }: { editor: DraftEditor }) {
  const { prices: words } = useWords();
  if (!editor.saveError) return null;
  const isOvertaken = isProblem(editor.saveError, 409);
  return (
    <ProblemAlert
      error={editor.saveError}
      onRetry={isOvertaken ? undefined : () => void editor.save({ data: { ...editor.data } })}
    >
      {isOvertaken ? (
        <button type="button" className={styles.toField} onClick={() => window.location.reload()}>
          {words.loadAgain}
        </button>
      ) : null}
    </ProblemAlert>
  );
}

function NameField({ draft, editor }: { draft: Draft; editor: DraftEditor }) {
  const { prices: words } = useWords();
  const [name, setName] = useState(draft.name);
  const keep = () => {
    const next = name.trim();
    if (next !== '' && next !== draft.name) void editor.save({ name: next });
  };
  return (
    <TextInput
      size="sm"
      label={words.draftName}
      dir="auto"
      maxLength={120}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}
