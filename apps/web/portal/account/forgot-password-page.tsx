import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { auth } from '../../api/auth.js';
import { EmailField } from '../../design/account/fields.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

export function ForgotPasswordPage() {
  const words = useWords();
  const { keep } = useReturn();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => auth.requestReset({ email: email.trim() }),
  });
  return (
    <Page title={words.account.forgot} width="form" lead={words.account.forgotLead}>
      {ask.isSuccess ? (
        <Note tone="good">{words.account.resetSent(email.trim())}</Note>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate();
          }}
        >
          <EmailField label={words.account.email} autoComplete="email" value={email} onChange={setEmail} />
          {ask.isError ? <ProblemAlert error={ask.error} /> : null}
          <Button type="submit" variant="filled" color="seal" loading={ask.isPending}>
            {words.account.sendReset}
          </Button>
        </form>
      )}
      <div className={styles.after}>
        <p>
          <Link to={keep('/sign-in')}>{words.account.backToSignIn}</Link>
        </p>
      </div>
    </Page>
  );
}
