import { Button, FileInput, NativeSelect, Radio, TextInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lifeApi, type Clearance, type ClearanceBody } from '../../api/desk-life.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { isSoldPart } from '../../design/reading/sold-part.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { articleQuery } from '../articles/use-article.js';
import { sendOnCtrlEnter } from '../keys/send-on-ctrl-enter.js';
import { useWords } from '../words/words.js';
import { useClearance } from './use-clearance.js';
import styles from './clearance.module.css';

type Action = 'ask' | 'clear' | 'exclude' | 'swap';
const OWN = 'own';
const DOCUMENTS = 'application/pdf,image/jpeg,image/png,image/webp,text/plain';
const PICTURES = 'image/jpeg,image/png,image/webp';

interface Draft {
  action: Action;
  owner: string;
  note: string;
  proofUrl: string;
  file: File | null;
  swapTo: string;
  credit: string;
  caption: string;
}

const words = (text: string): string | undefined => text.trim() || undefined;

/** Only what belongs to the action. */
function bodyOf(draft: Draft, fileId: string | undefined): ClearanceBody {
  const { action, swapTo } = draft;
  const note = words(draft.note);
  const owner = words(draft.owner);
  const proofUrl = words(draft.proofUrl);
  const caption = words(draft.caption);
  return {
    action,
    ...(owner ? { owner } : {}),
    ...(note ? { note } : {}),
    ...(action === 'clear' && proofUrl ? { proofUrl } : {}),
    ...(action === 'clear' && fileId ? { proofFileId: fileId } : {}),
    ...(action !== 'swap'
      ? {}
      : swapTo === OWN
        ? { swap: { ...(fileId ? { fileId } : {}), creditLine: draft.credit.trim(), ...(caption ? { caption } : {}) } }
        : { swap: { componentId: swapTo } }),
  };
}

interface ClearFormProps {
  reference: string;
  part: Clearance;
  onDone: () => void;
}

/** Asks, clears with a proof, leaves out or replaces one part. */
export function ClearForm({ reference, part, onDone }: ClearFormProps) {
  const { clearance, cancel } = useWords();
  const decide = useClearance(reference, part);
  const [problem, setProblem] = useState<unknown>(null);
  const [draft, setDraft] = useState<Draft>({
    ...{ action: part.askedAt ? 'clear' : 'ask', owner: part.owner ?? '', note: '', proofUrl: '', file: null },
    ...{ swapTo: '', credit: '', caption: '' },
  });
  const change = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const actions: Action[] = part.kind === 'text' ? ['ask', 'clear', 'exclude'] : ['ask', 'clear', 'exclude', 'swap'];
  const send = async () => {
    setProblem(null);
    try {
      const needsFile = draft.action === 'clear' || (draft.action === 'swap' && draft.swapTo === OWN);
      const uploaded = draft.file && needsFile ? await lifeApi.uploadProof(reference, draft.file) : null;
      await decide.mutateAsync(bodyOf(draft, uploaded?.id));
      onDone();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <form
      className={styles.form}
      onKeyDown={sendOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Radio.Group
        label={clearance.action}
        value={draft.action}
        onChange={(action) => change({ action: actions.find((one) => one === action) ?? 'ask', file: null })}
      >
        <div className={styles.choices}>
          {actions.map((action) => (
            <Radio
              key={action}
              value={action}
              label={clearance.actions[action]}
              description={clearance.actionWhy[action]}
            />
          ))}
        </div>
      </Radio.Group>
      {draft.action === 'exclude' ? null : (
        <TextInput
          label={clearance.owner}
          description={clearance.ownerWhy}
          maxLength={300}
          dir="auto"
          value={draft.owner}
          onChange={(event) => change({ owner: event.currentTarget.value })}
        />
      )}
      {draft.action === 'clear' ? <ProofFields draft={draft} change={change} /> : null}
      {draft.action === 'swap' ? <SwapFields part={part} draft={draft} change={change} /> : null}
      <Textarea
        label={clearance.note}
        description={clearance.noteWhy}
        autosize
        minRows={2}
        maxLength={4000}
        dir="auto"
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {problem ? <ProblemAlert error={problem} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={decide.isPending}>
          {clearance.save[draft.action]}
        </Button>
        <Button onClick={onDone}>{cancel}</Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
}

function ProofFields({ draft, change }: FieldsProps) {
  const { clearance } = useWords();
  return (
    <>
      <TextInput
        type="url"
        label={clearance.proofUrl}
        dir="ltr"
        maxLength={2000}
        value={draft.proofUrl}
        onChange={(event) => change({ proofUrl: event.currentTarget.value })}
      />
      <FileInput
        label={clearance.proofFile}
        description={clearance.proofFileWhy}
        accept={DOCUMENTS}
        clearable
        clearButtonProps={{ 'aria-label': clearance.proofFile }}
        value={draft.file}
        onChange={(file) => change({ file })}
      />
    </>
  );
}

function SwapFields({ part, draft, change }: FieldsProps & { part: Clearance }) {
  const { clearance } = useWords();
  const shared = useSharedWords();
  const article = useQuery(articleQuery(part.articleId));
  const others = (article.data?.content.components ?? []).filter(
    (one) => isSoldPart(one) && one.rights.status === 'licensable' && one.id !== part.componentId,
  );
  const options = [
    { value: '', label: '' },
    ...others.map(({ id, kind, caption, creditLine }) => ({
      value: id,
      label: `${wordFor(shared.componentKinds, kind)}: ${caption ?? creditLine ?? id}`.slice(0, 90),
    })),
    { value: OWN, label: clearance.ownPicture },
  ];
  return (
    <>
      <NativeSelect
        label={clearance.swapWith}
        required
        withAsterisk={false}
        data={options}
        value={draft.swapTo}
        onChange={(event) => change({ swapTo: event.currentTarget.value, file: null })}
      />
      {draft.swapTo === OWN ? (
        <>
          <FileInput
            label={clearance.picture}
            accept={PICTURES}
            required
            withAsterisk={false}
            value={draft.file}
            onChange={(file) => change({ file })}
          />
          <TextInput
            label={clearance.credit}
            required
            withAsterisk={false}
            maxLength={300}
            dir="auto"
            value={draft.credit}
            onChange={(event) => change({ credit: event.currentTarget.value })}
          />
          <TextInput
            label={clearance.caption}
            maxLength={1000}
            dir="auto"
            value={draft.caption}
            onChange={(event) => change({ caption: event.currentTarget.value })}
          />
        </>
      ) : null}
    </>
  );
}
