import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { contentOf, rulesApi, type RuleSetDraft } from '../../api/desk-rules.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './approval.module.css';

/** Publishing, by somebody who has not written in the draft. */
export function PublishDraft({ draft, isDirty }: { draft: RuleSetDraft; isDirty: boolean }) {
  const { approval: words } = useWords();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [from, setFrom] = useState('');
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const publish = useMutation({
    mutationFn: () =>
      rulesApi.publish(draft.id, {
        revision: draft.revision,
        confirmed,
        ...(note.trim() ? { note: note.trim() } : {}),
        ...(from ? { effectiveFrom: new Date(from).toISOString() } : {}),
      }),
    onSuccess: () =>
      Promise.all(
        [['rules'], ['rule-versions'], ['rule-draft']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
  if (draft.isOwn || isDirty) {
    return (
      <Section title={words.publishTitle}>
        <p className={styles.quiet}>{words.ownDraft}</p>
      </Section>
    );
  }
  const names = new Map(contentOf(draft.rules).instant.map(({ code, name }) => [code, name]));
  const waits = draft.mistakes.length > 0 || draft.asksNothing.some((code) => !confirmed.includes(code));
  return (
    <Section title={words.publishTitle}>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate();
        }}
      >
        <p className={styles.quiet}>{words.publishWhy}</p>
        <Textarea
          size="sm"
          label={words.note}
          autosize
          minRows={2}
          maxLength={500}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <TextInput
          size="sm"
          type="datetime-local"
          label={words.effective}
          description={words.effectiveWhy}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Checkbox.Group value={confirmed} onChange={setConfirmed}>
          <div className={styles.fields}>
            {draft.asksNothing.map((code) => (
              <Checkbox key={code} value={code} label={words.confirm(names.get(code) ?? code)} />
            ))}
          </div>
        </Checkbox.Group>
        {publish.isError ? <ProblemAlert error={publish.error} /> : null}
        {publish.data ? (
          <Note>
            {words.publishedAs(publish.data.version)}{' '}
            <Link to={`/rules/versions/${String(publish.data.version)}`}>{words.readIt}</Link>
          </Note>
        ) : (
          <div className={styles.buttons}>
            <Button type="submit" variant="filled" color="seal" loading={publish.isPending} disabled={waits}>
              {words.publish}
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}
