import type { ReactNode } from 'react';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { OverdueBanner } from '../invoice/overdue-banner.js';
import { useSession } from '../session/session.js';
import type { usePages } from './use-pages.js';
import styles from './wallet.module.css';

interface WalletProps<Item> {
  title: string;
  pages: ReturnType<typeof usePages<Item>>;
  /** What stands in place of an empty list. */
  empty: ReactNode;
  row: (item: Item) => ReactNode;
  /** What narrows the list, above it. */
  filters?: ReactNode;
  /** Beneath the list. */
  after?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
}

/** One of the three lists of an organisation: licences, requests, receipts. */
export function Wallet<Item>({ title, pages, empty, row, filters, actions, after }: WalletProps<Item>) {
  const session = useSession();
  return (
    <Page title={title} eyebrow={session?.organisation?.name} {...(actions ? { actions } : {})}>
      <OverdueBanner />
      {filters}
      {pages.isPending ? <Loading lines={6} /> : null}
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isSuccess && pages.items.length === 0 ? empty : null}
      {pages.items.length > 0 ? <ul className={styles.list}>{pages.items.map(row)}</ul> : null}
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
      {after}
    </Page>
  );
}
