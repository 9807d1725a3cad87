import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type RightsRule, type RuleBody } from '../../api/desk-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useTitles } from '../articles/use-titles.js';
import { sendOnCtrlEnter } from '../keys/send-on-ctrl-enter.js';
import { useWords } from '../words/words.js';
import styles from './rights.module.css';

const PARTS = ['pictures', 'text', 'everything'] as const;
const STATUSES = ['excluded', 'needs-clearance', 'licensable'] as const;

type Draft = Record<'titleId' | 'section' | 'contributor' | 'source' | 'parts' | 'status' | 'until' | 'reason', string>;

const draftOf = (rule: RightsRule | null): Draft => ({
  titleId: rule?.titleId ?? '',
  section: rule?.section ?? '',
  contributor: rule?.contributor ?? '',
  source: rule?.source ?? '',
  parts: rule?.parts ?? 'pictures',
  status: rule?.status ?? 'excluded',
  until: rule?.until ?? '',
  reason: rule?.reason ?? '',
});

const bodyOf = (draft: Draft, rule: RightsRule | null): RuleBody => ({
  titleId: draft.titleId || null,
  section: draft.section.trim() || null,
  contributor: draft.contributor.trim() || null,
  source: draft.source.trim() || null,
  parts: PARTS.find((one) => one === draft.parts) ?? 'pictures',
  status: STATUSES.find((one) => one === draft.status) ?? 'excluded',
  until: draft.until || null,
  reason: draft.reason.trim(),
  ...(rule ? { ruleId: rule.ruleId } : {}),
});

/** Drafts a rule, or the next version of one. Nothing changes before it is applied. */
export function RuleForm({ rule, onDone }: { rule: RightsRule | null; onDone: () => void }) {
  const { rules: words } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(rule));
  const set = (name: keyof Draft, value: string) => setDraft((now) => ({ ...now, [name]: value }));
  const save = useMutation({
    mutationFn: () => deskApi.draftRule(bodyOf(draft, rule)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['rights-rules'] });
      onDone();
    },
  });
  return (
    <form
      className={styles.form}
      onKeyDown={sendOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Conditions draft={draft} onChange={set} />
      <Radio.Group label={words.status} value={draft.status} onChange={(value) => set('status', value)}>
        <div className={styles.choices}>
          {STATUSES.map((one) => (
            <Radio key={one} value={one} label={words.statusOf[one]} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label={words.until}
        description={words.untilWhy}
        value={draft.until}
        onChange={(event) => set('until', event.currentTarget.value)}
      />
      <Textarea
        label={words.reason}
        description={words.reasonWhy}
        autosize
        minRows={2}
        maxLength={1000}
        required
        withAsterisk={false}
        dir="auto"
        value={draft.reason}
        onChange={(event) => set('reason', event.currentTarget.value)}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending} disabled={draft.reason.trim() === ''}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function Conditions({ draft, onChange }: { draft: Draft; onChange: (name: keyof Draft, value: string) => void }) {
  const all = useWords();
  const words = all.rules;
  const titles = useTitles();
  return (
    <>
      <NativeSelect
        label={words.parts}
        value={draft.parts}
        data={PARTS.map((value) => ({ value, label: words.subject[value] }))}
        onChange={(event) => onChange('parts', event.currentTarget.value)}
      />
      <div className={styles.pairs}>
        <NativeSelect
          label={all.contributors.inTitle}
          value={draft.titleId}
          data={[
            { value: '', label: all.contributors.anyTitle },
            ...titles.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(event) => onChange('titleId', event.currentTarget.value)}
        />
        <TextInput
          label={words.section}
          maxLength={100}
          dir="auto"
          value={draft.section}
          onChange={(event) => onChange('section', event.currentTarget.value)}
        />
        <TextInput
          label={words.contributor}
          description={words.contributorWhy}
          maxLength={120}
          dir="auto"
          value={draft.contributor}
          onChange={(event) => onChange('contributor', event.currentTarget.value)}
        />
        <TextInput
          label={words.source}
          description={words.sourceWhy}
          maxLength={120}
          dir="auto"
          value={draft.source}
          onChange={(event) => onChange('source', event.currentTarget.value)}
        />
      </div>
    </>
  );
}
