import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { Page } from '../../design/shell/page.js';
import { sessionQuery } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ConfirmEmail } from './confirm-email.js';
import { useReturn } from './use-return.js';
import styles from './account.module.css';

/** Where the links in our mails lead: on to where somebody was, with a word when the link did not work. */
export function WelcomePage() {
  const words = useWords();
  const { next, keep } = useReturn();
  const [params] = useSearchParams();
  const session = useQuery({ ...sessionQuery, staleTime: 0 });
  if (session.isPending || session.isFetching) {
    return (
      <Page title={words.account.welcome} width="form">
        <Loading lines={3} />
      </Page>
    );
  }
  const actor = session.data?.user;
  // The mail was read on another device than the one the account was made on.
  if (!actor && !params.has('error')) {
    return (
      <Page title={words.account.emailConfirmedTitle} width="form" lead={words.account.confirmedElsewhere}>
        <Button component={Link} to={keep('/sign-in')} variant="filled" color="seal">
          {words.account.signIn}
        </Button>
      </Page>
    );
  }
  if (!actor || params.has('error')) {
    return (
      <Page title={words.account.linkFailedTitle} width="form" lead={words.account.linkFailed}>
        <div className={styles.form}>
          {actor && !actor.emailVerified ? <ConfirmEmail email={actor.email} /> : null}
          <Button component={Link} to={actor ? next : keep('/sign-in')}>
            {actor ? words.account.goOn : words.account.signIn}
          </Button>
        </div>
      </Page>
    );
  }
  if (next !== '/') return <Navigate to={next} replace />;
  return (
    <Page title={words.account.welcomeName(actor.name)} width="form">
      <div className={styles.form}>
        <Note tone="good">{words.account.emailConfirmed}</Note>
        <Button component={Link} to="/" variant="filled" color="seal">
          {words.account.findArticle}
        </Button>
      </div>
    </Page>
  );
}
