import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../list/use-filters.js';
import { requestQuery } from '../request/use-request.js';
import { useWords } from '../words/words.js';
import { QueueFilterBar } from './queue-filters.js';
import { QUEUE_COLUMNS, QueueRow } from './queue-row.js';
import { QUEUE_FILTERS, useQueue } from './use-queue.js';

/** What waits for a person, oldest promise first. */
export function QueuePage() {
  const words = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(QUEUE_FILTERS);
  const { search } = useLocation();
  const queries = useQueryClient();
  const pages = useQueue(filters);
  const empty = isFiltered ? (
    <EmptyState title={words.queue.nothingFound} action={<Button onClick={clear}>{words.queue.clear}</Button>}>
      {words.queue.nothingFoundText}
    </EmptyState>
  ) : (
    <EmptyState title={words.queue.empty}>{words.queue.emptyText}</EmptyState>
  );
  return (
    <ListPage title={words.queue.title}>
      <QueueFilterBar filters={filters} isFiltered={isFiltered} onFilter={setFilter} onClear={clear} />
      <Listing
        pages={pages}
        label={words.queue.list}
        empty={empty}
        columns={QUEUE_COLUMNS}
        keyOf={(item) => item.reference}
        row={(item) => (
          <QueueRow
            item={item}
            search={search}
            // Read ahead what is about to be opened, so that it opens at once.
            onNear={() => void queries.prefetchQuery(requestQuery(item.reference))}
          />
        )}
      />
    </ListPage>
  );
}
