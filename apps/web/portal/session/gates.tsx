import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { withReturn } from './return-path.js';
import { sessionQuery } from './session.js';

/** Pages for members: whoever is not signed in, or has no organisation yet, is sent there and comes back. */
export function MembersOnly({ withoutOrganisation = false }: { withoutOrganisation?: boolean }): ReactNode {
  const words = useWords();
  const session = useQuery(sessionQuery);
  const { pathname, search } = useLocation();
  const here = `${pathname}${search}`;
  if (session.isPending) {
    return (
      <Page title={words.siteName} heading={<>&nbsp;</>}>
        <Loading />
      </Page>
    );
  }
  if (session.isError) {
    return (
      <Page title={words.siteName}>
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </Page>
    );
  }
  if (!session.data.user) return <Navigate to={withReturn('/sign-in', here)} replace />;
  if (!session.data.organisation && !withoutOrganisation) {
    return <Navigate to={withReturn('/organisation/new', here)} replace />;
  }
  return <Outlet />;
}
