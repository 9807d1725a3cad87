import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ApiProblem } from '../../api/problem.js';
import type { Session } from '../../api/views.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { sessionQuery } from '../session/session.js';
import { useWords } from '../words/words.js';
import { MailPreferences } from './mail-preferences.js';
import styles from './account.module.css';

type Person = NonNullable<Session['user']>;

/** A person's own: what they are called, and in which language they are written to. */
export function AccountPage() {
  const words = useWords();
  const person = useQuery(sessionQuery).data?.user;
  return (
    <Page title={words.account.yours} width="form" lead={<bdi>{person?.email}</bdi>}>
      {person ? (
        <>
          <AccountForm key={person.id} person={person} />
          <MailPreferences />
        </>
      ) : null}
    </Page>
  );
}

function AccountForm({ person }: { person: Person }) {
  const words = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState(person.language);
  const save = useMutation({
    mutationFn: async () => {
      if (name.trim() !== person.name) {
        await answerOf(portal.PUT('/api/v1/account/name', { body: { name: name.trim() } }));
      }
      if (language !== person.language) await answerOf(portal.PUT('/api/v1/account/language', { body: { language } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
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
        label={words.account.name}
        autoComplete="name"
        required
        withAsterisk={false}
        size="md"
        maxLength={120}
        dir="auto"
        value={name}
        error={problem?.fieldMessage('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.account.mailLanguage}
        description={words.account.mailLanguageWhy}
        size="md"
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value === 'ar' ? 'ar' : 'en')}
        data={[
          { value: 'en', label: 'English' },
          { value: 'ar', label: 'العربية' },
        ]}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Button type="submit" variant="filled" color="seal" loading={save.isPending}>
        {words.save}
      </Button>
      <div role="status">{save.isSuccess ? <Note tone="good">{words.account.saved}</Note> : null}</div>
    </form>
  );
}
