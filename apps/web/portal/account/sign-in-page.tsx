import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { auth } from '../../api/auth.js';
import { EmailField, PasswordField } from '../../design/account/fields.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useForgetEverything } from '../session/session.js';
import { useWords } from '../words/words.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

export function SignInPage() {
  const words = useWords();
  const { next, keep, email: known } = useReturn();
  const navigate = useNavigate();
  const forget = useForgetEverything();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => auth.signIn({ email: email.trim(), password }),
    onSuccess: async () => {
      await forget();
      await navigate(next);
    },
  });
  const sendLink = useMutation({
    mutationFn: () =>
      auth.sendMagicLink({
        email: email.trim(),
        callbackURL: next,
        errorCallbackURL: keep('/sign-in'),
      }),
    onSuccess: () => navigate(`${keep('/link-sent')}`, { state: { email: email.trim() } }),
  });
  const error = signIn.error ?? sendLink.error;
  const isFromQuote = next.startsWith('/quotes/');
  const linkFailed = new URLSearchParams(window.location.search).has('error');
  return (
    <Page title={words.account.signIn} width="form" lead={isFromQuote ? words.account.quoteWaits : null}>
      {linkFailed && !error ? (
        <div className={styles.note}>
          <Note tone="waiting">{words.account.linkFailed}</Note>
        </div>
      ) : null}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          sendLink.reset();
          signIn.mutate();
        }}
      >
        <EmailField label={words.account.email} autoComplete="email" value={email} onChange={setEmail} />
        <PasswordField label={words.account.password} value={password} onChange={setPassword} />
        {error ? <ProblemAlert error={error} /> : null}
        <Button type="submit" variant="filled" color="seal" loading={signIn.isPending}>
          {words.account.signIn}
        </Button>
        <p className={styles.or}>{words.account.or}</p>
        <Button
          loading={sendLink.isPending}
          disabled={!email.includes('@')}
          onClick={() => {
            signIn.reset();
            sendLink.mutate();
          }}
        >
          {words.account.sendLink}
        </Button>
      </form>
      <div className={styles.after}>
        <p>
          {words.account.noAccount}{' '}
          <Link to={keep('/sign-up')} state={{ email }}>
            {words.account.signUp}
          </Link>
        </p>
        <p>
          <Link to={keep('/forgot-password')}>{words.account.forgot}</Link>
        </p>
      </div>
    </Page>
  );
}
