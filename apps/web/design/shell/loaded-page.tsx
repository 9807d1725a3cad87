import type { ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { Loading } from '../feedback/loading.js';
import { ProblemAlert } from '../feedback/problem-alert.js';
import { Page } from './page.js';

/** What is used here of a query. */
interface Loaded<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  refetch(): unknown;
}

interface LoadedPageProps<Data> {
  query: Loaded<Data>;
  title: string;
  /** While it loads; a line is kept free when it is left out. */
  heading?: ReactNode;
  /** A way back, when there is nothing to show. */
  eyebrow?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The page of one thing: before it is there, and when it is not. What was loaded once stays when it cannot be renewed. */
export function LoadedPage<Data>({ query, title, heading = <>&nbsp;</>, eyebrow, children }: LoadedPageProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) {
    return (
      <Page title={title} heading={heading}>
        <Loading lines={8} />
      </Page>
    );
  }
  const { error } = query;
  return (
    <Page title={title} width="text" eyebrow={eyebrow}>
      <ProblemAlert error={error} onRetry={isProblem(error, 404) ? undefined : () => void query.refetch()} />
    </Page>
  );
}
