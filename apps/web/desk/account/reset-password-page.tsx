import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { deskAuth } from '../../api/desk-client.js';
import { NewPasswordField } from '../../design/account/fields.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './account.module.css';

/** Where a mailed link leads: of a new colleague, or of one who forgot. */
export function ResetPasswordPage() {
  const words = useWords();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const [newPassword, setNewPassword] = useState('');
  const reset = useMutation({ mutationFn: () => deskAuth.resetPassword({ newPassword, token }) });
  if (reset.isSuccess) {
    return (
      <Page title={words.account.passwordSaved} lead={words.account.passwordSavedText} width="form">
        <Button component={Link} to="/sign-in" variant="filled" color="seal">
          {words.account.go}
        </Button>
      </Page>
    );
  }
  return (
    <Page title={words.account.forgotTitle} width="form">
      {token === '' ? (
        <Note tone="waiting">
          {words.account.linkIncomplete} <Link to="/forgot-password">{words.account.forgot}</Link>
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
          {reset.isError ? (
            <ProblemAlert error={reset.error}>
              <Link to="/forgot-password">{words.account.forgot}</Link>
            </ProblemAlert>
          ) : null}
          <Button type="submit" variant="filled" color="seal" loading={reset.isPending}>
            {words.account.savePassword}
          </Button>
        </form>
      )}
    </Page>
  );
}
