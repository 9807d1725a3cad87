import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { deskAuth } from '../../api/desk-client.js';
import { EmailField, PasswordField } from '../../design/account/fields.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useForgetEverything, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { CodeForm } from './code-form.js';
import { useWayBack } from './use-way-back.js';
import styles from './account.module.css';

/** A password, then a code: the desk has no sign-up and no sign-in by link. */
export function SignInPage() {
  const words = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const forget = useForgetEverything();
  const { from } = useWayBack();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const goOn = async () => {
    await forget();
    await navigate(from, { replace: true });
  };
  const signIn = useMutation({
    mutationFn: () => deskAuth.signIn({ email: email.trim(), password }),
    onSuccess: async ({ twoFactorRedirect }) => {
      if (!twoFactorRedirect) await goOn();
    },
  });
  if (session?.state === 'signed-in' && signIn.isIdle) return <Navigate to={from} replace />;
  if (signIn.data?.twoFactorRedirect) {
    return <CodeForm onDone={goOn} onStartAgain={() => signIn.reset()} />;
  }
  return (
    <Page title={words.account.signIn} lead={words.account.signInLead} width="form">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        <EmailField label={words.account.email} autoComplete="username" value={email} onChange={setEmail} />
        <PasswordField label={words.account.password} value={password} onChange={setPassword} />
        {signIn.isError ? <ProblemAlert error={signIn.error} /> : null}
        <Button type="submit" variant="filled" color="seal" loading={signIn.isPending}>
          {words.account.go}
        </Button>
      </form>
      <p className={styles.after}>
        <Link to="/forgot-password">{words.account.forgot}</Link>
      </p>
    </Page>
  );
}
