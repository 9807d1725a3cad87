import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { auth } from '../../api/auth.js';
import { NewPasswordField } from '../../design/account/fields.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './account.module.css';

export function ResetPasswordPage() {
  const words = useWords();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const [newPassword, setNewPassword] = useState('');
  const reset = useMutation({ mutationFn: () => auth.resetPassword({ newPassword, token }) });
  if (reset.isSuccess) {
    return (
      <Page title={words.account.passwordChanged} width="form" lead={words.account.passwordChangedText}>
        <Button component={Link} to="/sign-in" variant="filled" color="seal">
          {words.account.signIn}
        </Button>
      </Page>
    );
  }
  return (
    <Page title={words.account.newPassword} width="form">
      {token === '' ? (
        <Note tone="waiting">
          {words.account.linkFailed} <Link to="/forgot-password">{words.account.forgot}</Link>
        </Note>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            reset.mutate();
          }}
        >
          <NewPasswordField label={words.account.newPassword} value={newPassword} onChange={setNewPassword} />
          {reset.isError ? <ProblemAlert error={reset.error} /> : null}
          <Button type="submit" variant="filled" color="seal" loading={reset.isPending}>
            {words.account.savePassword}
          </Button>
        </form>
      )}
    </Page>
  );
}
