import { Button } from '@mantine/core';
import { IconLayoutSidebar } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useAssign } from '../assignment/use-assign.js';
import { KeyHint } from '../keys/key-hint.js';
import { useKeys } from '../keys/use-keys.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { requestQuery } from '../request/use-request.js';
import { useMay } from '../session/session.js';
import { useSplit } from '../split/use-split.js';
import { SavedViews } from '../views/saved-views.js';
import { useWords } from '../words/words.js';
import { ChosenBar } from './chosen-bar.js';
import { LinkedFilter } from './linked-filter.js';
import { QueueFilterBar } from './queue-filters.js';
import { QUEUE_COLUMNS, QueueRow } from './queue-row.js';
import { QUEUE_FILTERS, useQueue } from './use-queue.js';
import { useSelection } from './use-selection.js';

/** What waits for a person, oldest promise first. */
export function QueuePage() {
  const words = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(QUEUE_FILTERS);
  const { search } = useLocation();
  const queries = useQueryClient();
  const mayDecide = useMay('decide');
  const assign = useAssign();
  const pages = useQueue(filters);
  const selection = useSelection(pages.items.map(({ reference }) => reference));
  const keys: Record<string, (item: { reference: string }) => void> = mayDecide
    ? {
        x: ({ reference }) => selection.toggle(reference),
        X: ({ reference }) => selection.extend(reference),
        t: ({ reference }) => assign.mutate({ reference, action: 'take' }),
      }
    : {};
  useKeys(mayDecide ? { '*': selection.all } : {});
  const empty = isFiltered ? (
    <EmptyState title={words.queue.nothingFound} action={<Button onClick={clear}>{words.queue.clear}</Button>}>
      {words.queue.nothingFoundText}
    </EmptyState>
  ) : (
    <EmptyState title={words.queue.empty}>{words.queue.emptyText}</EmptyState>
  );
  return (
    <ListPage title={words.queue.title} actions={<SplitSwitch first={pages.items[0]?.reference} search={search} />}>
      <SavedViews filters={filters} isFiltered={isFiltered} />
      <QueueFilterBar filters={filters} isFiltered={isFiltered} onFilter={setFilter} onClear={clear} />
      <LinkedFilter filters={filters} />
      {assign.isError ? <ProblemAlert error={assign.error} /> : null}
      <Listing
        pages={pages}
        label={words.queue.list}
        empty={empty}
        columns={QUEUE_COLUMNS}
        keyOf={(item) => item.reference}
        keys={keys}
        row={(item) => (
          <QueueRow
            item={item}
            search={search}
            selection={mayDecide ? selection : null}
            // Read ahead what is about to be opened, so that it opens at once.
            onNear={() => void queries.prefetchQuery(requestQuery(item.reference))}
          />
        )}
      />
      <ChosenBar selection={selection} items={pages.items} />
    </ListPage>
  );
}

/** Side by side: goes to the first request with the list beside it, or back to the list alone. */
function SplitSwitch({ first, search }: { first: string | undefined; search: string }) {
  const { work: words } = useWords();
  const { hasRoom, isOn, toggle } = useSplit();
  const navigate = useNavigate();
  const change = () => {
    toggle();
    if (!isOn && first) void navigate(`/requests/${first}`, { state: { queue: search } });
  };
  useKeys(hasRoom ? { v: change } : {});
  if (!hasRoom) return null;
  return (
    <Button
      size="sm"
      aria-pressed={isOn}
      aria-keyshortcuts="v"
      leftSection={<IconLayoutSidebar size={16} aria-hidden="true" />}
      rightSection={<KeyHint keys="v" />}
      onClick={change}
    >
      {words.sideBySide}
    </Button>
  );
}
