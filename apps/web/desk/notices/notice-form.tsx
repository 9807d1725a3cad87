import { Button, NativeSelect, NumberInput, Radio, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { deskApi } from '../../api/desk-client.js';
import { noticesApi, type NewNotice, type NoticeKind } from '../../api/desk-notices.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './notices.module.css';

const KINDS: readonly NoticeKind[] = ['correction', 'update', 'kill', 'takedown'];
const LONGEST_HOURS = 720;

export interface NoticeDraft {
  kind: NoticeKind;
  articleId: string;
  aboutVersion: number | null;
  newVersion: number | null;
  text: string;
  note: string;
  hours: number | null;
}

export const bodyOf = (draft: NoticeDraft): NewNotice => ({
  ...{ kind: draft.kind, articleId: draft.articleId, text: draft.text.trim() },
  ...(draft.aboutVersion ? { aboutVersion: draft.aboutVersion } : {}),
  ...(draft.newVersion && !isWithdrawing(draft.kind) ? { newVersion: draft.newVersion } : {}),
  ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
  ...(draft.hours ? { hours: draft.hours } : {}),
});

export const isWithdrawing = (kind: NoticeKind): boolean => kind === 'kill' || kind === 'takedown';

interface NoticeFormProps {
  start: NoticeDraft;
  save: { isPending: boolean; isError: boolean; error: unknown };
  onSave: (draft: NoticeDraft) => void;
  onChange?: (draft: NoticeDraft) => void;
  /** Beside the button that keeps it. */
  also?: ReactNode;
}

/** What kind of notice, about which versions, and what the licensees read. Keeping it tells nobody. */
export function NoticeForm({ start, save, onSave, onChange, also }: NoticeFormProps) {
  const { notices: words } = useWords();
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<NoticeDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onChange?.(next);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <Radio.Group
        label={words.kind}
        value={draft.kind}
        onChange={(kind) => change({ kind: KINDS.find((one) => one === kind) ?? 'correction', hours: null })}
      >
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} description={words.kindsWhy[kind]} mt="sm" />
        ))}
      </Radio.Group>
      <Versions draft={draft} onChange={change} />
      <Textarea
        label={words.text}
        description={words.textWhy}
        autosize
        minRows={4}
        maxLength={4000}
        dir="auto"
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Hours draft={draft} onChange={change} />
      <Textarea
        label={words.note}
        description={words.noteWhy}
        autosize
        minRows={2}
        maxLength={2000}
        dir="auto"
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending}>
          {words.keep}
        </Button>
        {also}
      </div>
    </form>
  );
}

interface PartProps {
  draft: NoticeDraft;
  onChange: (part: Partial<NoticeDraft>) => void;
}

function Versions({ draft, onChange }: PartProps) {
  const { notices: words } = useWords();
  const versions = useQuery({
    queryKey: ['article-versions', draft.articleId],
    queryFn: ({ signal }) => deskApi.versions(draft.articleId, signal),
  });
  const numbers = (versions.data?.versions ?? []).map(({ version }) => version);
  const choose = (value: string): number | null => (value === '' ? null : Number(value));
  return (
    <>
      {numbers.length > 1 ? (
        <NativeSelect
          label={words.version}
          value={draft.aboutVersion ?? ''}
          data={[
            { value: '', label: words.allVersions },
            ...numbers.map((version) => ({ value: String(version), label: words.onlyVersion(version) })),
          ]}
          onChange={(event) => onChange({ aboutVersion: choose(event.currentTarget.value) })}
        />
      ) : null}
      {isWithdrawing(draft.kind) || numbers.length < 2 ? null : (
        <NativeSelect
          label={words.newText}
          value={draft.newVersion ?? ''}
          data={[
            { value: '', label: words.newTextNone },
            ...numbers.map((version) => ({ value: String(version), label: words.newTextOf(version) })),
          ]}
          onChange={(event) => onChange({ newVersion: choose(event.currentTarget.value) })}
        />
      )}
    </>
  );
}

function Hours({ draft, onChange }: PartProps) {
  const { notices: words } = useWords();
  const deadlines = useQuery({
    queryKey: ['notice-deadlines'],
    queryFn: ({ signal }) => noticesApi.deadlines(signal),
    staleTime: Infinity,
  });
  const standard = deadlines.data?.items.find(({ kind }) => kind === draft.kind);
  return (
    <NumberInput
      label={words.hours}
      description={standard?.countsBy === 'desk' ? words.hoursDesk : words.hoursClock}
      min={1}
      max={LONGEST_HOURS}
      allowDecimal={false}
      hideControls
      value={draft.hours ?? standard?.hours ?? ''}
      onChange={(hours) => onChange({ hours: typeof hours === 'number' ? hours : null })}
    />
  );
}
