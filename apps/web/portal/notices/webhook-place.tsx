import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './notices.module.css';

const KEY = ['notice-webhook'];

/** Where notices are sent beside mail: one address, tried out with a button. For who administers the organisation. */
export function WebhookPlace() {
  const { notices: words } = useWords();
  const queries = useQueryClient();
  const known = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/notice-webhook', { signal })),
  });
  const set = useMutation({
    mutationFn: (url: string) => answerOf(portal.PUT('/api/v1/notice-webhook', { body: { url } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const remove = useMutation({
    mutationFn: () => answerOf(portal.DELETE('/api/v1/notice-webhook')),
    onSuccess: () => {
      set.reset();
      trial.reset();
      return queries.invalidateQueries({ queryKey: KEY });
    },
  });
  const trial = useMutation({ mutationFn: () => answerOf(portal.POST('/api/v1/notice-webhook/trials')) });
  const place = known.data?.place ?? null;
  return (
    <Section title={words.webhook}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.webhookWhy}</p>
        {known.isError ? <ProblemAlert error={known.error} onRetry={() => void known.refetch()} /> : null}
        {known.isSuccess ? <Address key={place?.url ?? ''} now={place?.url ?? ''} set={set} /> : null}
        {set.data ? (
          <div className={styles.wide} role="status">
            <Note tone="good">
              <p>{words.webhookSecret}</p>
              <p className={styles.secret}>
                <code dir="ltr">{set.data.secret}</code>{' '}
                <CopyText value={set.data.secret} what={words.webhookSecretName} />
              </p>
            </Note>
          </div>
        ) : null}
        {place ? (
          <div className={styles.actions}>
            <Button loading={trial.isPending} onClick={() => trial.mutate()}>
              {words.webhookTry}
            </Button>
            <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
              {words.webhookRemove}
            </Button>
          </div>
        ) : null}
        {trial.isError ? <ProblemAlert error={trial.error} /> : null}
        {trial.data ? (
          <p role="status">
            {trial.data.isTaken ? words.webhookTaken : `${words.webhookNotTaken} ${trial.data.message}`}
          </p>
        ) : null}
      </div>
    </Section>
  );
}

interface AddressProps {
  now: string;
  set: { isPending: boolean; isError: boolean; error: unknown; mutate: (url: string) => void };
}

function Address({ now, set }: AddressProps) {
  const { notices: words } = useWords();
  const [url, setUrl] = useState(now);
  return (
    <form
      className={styles.address}
      onSubmit={(event) => {
        event.preventDefault();
        if (url.trim()) set.mutate(url.trim());
      }}
    >
      <TextInput
        type="url"
        label={words.webhookUrl}
        placeholder="https://cms.example.org/notices"
        dir="ltr"
        maxLength={2000}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      {set.isError ? <ProblemAlert error={set.error} /> : null}
      <Button type="submit" loading={set.isPending} disabled={!url.trim()}>
        {words.webhookSet}
      </Button>
    </form>
  );
}
