import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { auth } from '../../api/auth.js';
import { EmailField, NewPasswordField, SHORTEST_PASSWORD } from '../../design/account/fields.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useForgetEverything } from '../session/session.js';
import { useWords } from '../words/words.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

/** A person's account; the organisation comes next, unless an invitation brings one. */
export function SignUpPage() {
  const words = useWords();
  const { next, keep, email: known } = useReturn();
  const navigate = useNavigate();
  const forget = useForgetEverything();
  const [name, setName] = useState('');
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const isInvited = next.startsWith('/invitation');
  const isShort = password.length > 0 && password.length < SHORTEST_PASSWORD;
  const signUp = useMutation({
    mutationFn: () => auth.signUp({ name: name.trim(), email: email.trim(), password, callbackURL: keep('/welcome') }),
    onSuccess: async () => {
      await forget();
      await navigate(isInvited ? next : keep('/organisation/new'));
    },
  });
  const comesNext = isInvited ? words.account.signUpInvited : words.account.signUpLead;
  const lead = next.startsWith('/quotes/') ? words.account.quoteWaits : comesNext;
  return (
    <Page title={words.account.signUp} width="form" lead={lead}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isShort) signUp.mutate();
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
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <EmailField
          label={words.account.workEmail}
          description={words.account.workEmailWhy}
          autoComplete="email"
          value={email}
          onChange={setEmail}
        />
        <NewPasswordField label={words.account.password} value={password} onChange={setPassword} />
        {signUp.isError ? <ProblemAlert error={signUp.error} /> : null}
        <Button type="submit" variant="filled" color="seal" loading={signUp.isPending}>
          {words.account.signUp}
        </Button>
      </form>
      <div className={styles.after}>
        <p>
          {words.account.haveAccount}{' '}
          <Link to={keep('/sign-in')} state={{ email }}>
            {words.account.signIn}
          </Link>
        </p>
      </div>
    </Page>
  );
}
