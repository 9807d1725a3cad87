import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { auth } from '../../api/auth.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './account.module.css';

const SHORTEST_PASSWORD = 10;

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
          <PasswordInput
            label={words.account.newPassword}
            description={words.account.passwordRule(SHORTEST_PASSWORD)}
            autoComplete="new-password"
            required
            withAsterisk={false}
            size="md"
            minLength={SHORTEST_PASSWORD}
            value={newPassword}
            visibilityToggleButtonProps={{ 'aria-label': words.account.showPassword }}
            onChange={(event) => setNewPassword(event.currentTarget.value)}
          />
          {reset.isError ? <ProblemAlert error={reset.error} /> : null}
          <Button type="submit" variant="filled" color="seal" loading={reset.isPending}>
            {words.account.savePassword}
          </Button>
        </form>
      )}
    </Page>
  );
}
