import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { listText } from '../../design/data/format.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { ConfirmEmail } from '../account/confirm-email.js';
import { withReturn } from '../session/return-path.js';
import { useForgetEverything, useSession } from '../session/session.js';
import { useSignOut } from '../session/use-sign-out.js';
import { useWords } from '../words/words.js';
import styles from '../account/account.module.css';

/** The link of an invitation: who invites, and joining once signed in with the invited address. */
export function InvitationPage() {
  const words = useWords();
  const { locale } = useLanguage();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const preview = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/invitations/preview', { params: { query: { token } }, signal })),
  });
  if (preview.isPending) {
    return (
      <Page title={words.invitation.title} width="form">
        <Loading lines={3} />
      </Page>
    );
  }
  if (preview.isError) {
    return (
      <Page title={words.invitation.title} width="form">
        <ProblemAlert error={preview.error}>
          <Link to="/">{words.notFound.toStart}</Link>
        </ProblemAlert>
      </Page>
    );
  }
  const { organisation, email, roles, expiresAt } = preview.data;
  const names = listText(
    roles.map((role) => words.roles[role]),
    locale,
  );
  return (
    <Page title={words.invitation.titleOf(organisation)} width="form" lead={words.invitation.as(names)}>
      <div className={styles.form}>
        <Join token={token} email={email} organisation={organisation} />
        <p>
          {words.invitation.until} <DateTime value={expiresAt} style="moment" />
        </p>
      </div>
    </Page>
  );
}

interface JoinProps {
  token: string;
  /** The address that was invited. */
  email: string;
  organisation: string;
}

/** The one step that comes next: signing in, as the right person, a confirmed address, or joining. */
function Join({ token, email, organisation }: JoinProps) {
  const words = useWords();
  const session = useSession();
  const forget = useForgetEverything();
  const navigate = useNavigate();
  const accept = useMutation({
    mutationFn: () => answerOf(portal.POST('/api/v1/invitations/accept', { body: { token } })),
    onSuccess: async () => {
      await forget();
      await navigate('/licences');
    },
  });
  if (!session) return <Loading lines={2} />;
  if (!session.user) return <ComeIn email={email} />;
  if (session.user.email !== email) return <OtherPerson email={email} own={session.user.email} />;
  if (session.organisation) {
    return (
      <Note tone="waiting">
        {words.invitation.belongs(session.organisation.name)} <Link to="/organisation">{words.shell.organisation}</Link>
      </Note>
    );
  }
  if (!session.user.emailVerified) return <ConfirmEmail email={email} why={words.invitation.confirmFirst(email)} />;
  return (
    <>
      {accept.isError ? <ProblemAlert error={accept.error} /> : null}
      <Button variant="filled" color="seal" loading={accept.isPending} onClick={() => accept.mutate()}>
        {words.invitation.join(organisation)}
      </Button>
    </>
  );
}

/** With an account or without one, and back here afterwards. */
function ComeIn({ email }: { email: string }) {
  const words = useWords();
  const { pathname, search } = useLocation();
  const here = `${pathname}${search}`;
  return (
    <>
      <p>{words.invitation.signInWith(email)}</p>
      <Button component={Link} to={withReturn('/sign-up', here)} state={{ email }} variant="filled" color="seal">
        {words.account.signUp}
      </Button>
      <Button component={Link} to={withReturn('/sign-in', here)} state={{ email }}>
        {words.account.signIn}
      </Button>
    </>
  );
}

/** Somebody else is signed in here: said before anything is tried. */
function OtherPerson({ email, own }: { email: string; own: string }) {
  const words = useWords();
  const signOut = useSignOut();
  return (
    <>
      <Note tone="waiting">{words.invitation.otherPerson(email, own)}</Note>
      {signOut.isError ? <ProblemAlert error={signOut.error} /> : null}
      <Button variant="filled" color="seal" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {words.invitation.signOutFirst}
      </Button>
    </>
  );
}
