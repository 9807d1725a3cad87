import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { deskAuth } from '../../api/desk-client.js';
import { EmailField } from '../../design/account/fields.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './account.module.css';

export function ForgotPasswordPage() {
  const words = useWords();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => deskAuth.requestReset(email.trim()) });
  return (
    <Page title={words.account.forgotTitle} lead={words.account.forgotLead} width="form">
      {ask.isSuccess ? (
        <Note tone="good">{words.account.linkSent(email.trim())}</Note>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate();
          }}
        >
          <EmailField label={words.account.email} autoComplete="username" value={email} onChange={setEmail} />
          {ask.isError ? <ProblemAlert error={ask.error} /> : null}
          <Button type="submit" variant="filled" color="seal" loading={ask.isPending}>
            {words.account.sendLink}
          </Button>
        </form>
      )}
      <p className={styles.after}>
        <Link to="/sign-in">{words.account.backToSignIn}</Link>
      </p>
    </Page>
  );
}
