import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { screeningApi, type HitState } from '../../api/desk-screening.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ApprovalTabs } from '../approval/approval-tabs.js';
import { ListPage } from '../list/list-page.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import { HitCard } from './hit-card.js';
import styles from './screening.module.css';

const STATES = ['open', 'cleared', 'confirmed'] as const;

/** Names of organisations that are like one on a list. */
export function HitsPage() {
  const { screening: words } = useWords();
  const [state, setState] = useState<HitState>('open');
  const pages = usePages({
    key: ['screening-hits', state],
    fetchPage: (page) => screeningApi.hits(state, page),
  });
  return (
    <ListPage title={words.title} lead={words.lead}>
      <ApprovalTabs />
      <div className={styles.filter}>
        <NativeSelect
          size="sm"
          label={words.state}
          value={state}
          data={STATES.map((one) => ({ value: one, label: words.states[one] }))}
          onChange={(event) => setState(STATES.find((one) => one === event.currentTarget.value) ?? 'open')}
        />
      </div>
      {pages.isPending ? <Loading lines={6} /> : null}
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isSuccess && pages.items.length === 0 ? (
        <EmptyState title={state === 'open' ? words.none : words.noneDecided}>
          {state === 'open' ? words.noneText : null}
        </EmptyState>
      ) : null}
      {pages.items.map((hit) => (
        <HitCard key={hit.id} hit={hit} />
      ))}
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </ListPage>
  );
}
