import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { mayDo, sessionQuery, type DeskRight } from './session.js';

/** In place of a page while it is not known whose it is, or its code is on its way. */
export function Waiting(): ReactNode {
  const words = useWords();
  return (
    <Page title={words.siteName} heading={<>&nbsp;</>}>
      <Loading />
    </Page>
  );
}

/** Pages for staff: whoever is not signed in, or still lacks the second factor, is sent there and comes back. */
export function StaffOnly(): ReactNode {
  const words = useWords();
  const session = useQuery(sessionQuery);
  const { pathname, search } = useLocation();
  // The way back travels in the history entry, not in the address, so that no link can lead somewhere else.
  const state = { from: `${pathname}${search}` };
  if (session.isPending) return <Waiting />;
  if (session.isError) {
    return (
      <Page title={words.siteName}>
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </Page>
    );
  }
  if (session.data.state === 'signed-in') return <Outlet />;
  const needsSetUp = session.data.state === 'second-factor-needed' && !session.data.secondFactorSetUp;
  return <Navigate to={needsSetUp ? '/second-factor' : '/sign-in'} state={state} replace />;
}

/** Pages for some roles only; the others are told so instead of being shown an error of the API. */
export function Only({ may }: { may: DeskRight }): ReactNode {
  const words = useWords();
  const session = useQuery(sessionQuery);
  if (mayDo(session.data, may)) return <Outlet />;
  return <Page title={words.notYours.title} lead={words.notYours.text} width="text" />;
}
