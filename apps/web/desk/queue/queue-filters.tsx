import { Button, NativeSelect } from '@mantine/core';
import { useSharedWords } from '../../words/shared.js';
import { useTitles } from '../articles/use-titles.js';
import { SearchField } from '../list/search-field.js';
import { useWords } from '../words/words.js';
import type { QUEUE_FILTERS, QueueFilters } from './use-queue.js';
import list from '../list/list.module.css';

/** Reasons that a queue is narrowed to. */
const REASONS = [
  'new-buyer',
  'amount',
  'needs-clearance',
  'promotional',
  'exclusive',
  'perpetual',
  'adaptation',
  'minor-pictured',
  'unverified-non-profit',
  'unverified-educational',
  'country-list',
  'licensee-overdue',
  'email-unverified',
  'free-text',
] as const;

interface QueueFiltersProps {
  filters: QueueFilters;
  isFiltered: boolean;
  onFilter: (name: (typeof QUEUE_FILTERS)[number], value: string) => void;
  onClear: () => void;
}

export function QueueFilterBar({ filters, isFiltered, onFilter, onClear }: QueueFiltersProps) {
  const words = useWords();
  const shared = useSharedWords();
  const titles = useTitles();
  const states = Object.entries(shared.requestStates).filter(([state]) => state !== 'in_review');
  return (
    <form role="search" aria-label={words.queue.filters} className={list.filters} onSubmit={(e) => e.preventDefault()}>
      <SearchField
        label={words.queue.search}
        placeholder={words.queue.searchPlaceholder}
        value={filters.q}
        onChange={(value) => onFilter('q', value)}
      />
      <NativeSelect
        label={words.queue.state}
        size="sm"
        value={filters.state}
        data={[
          { value: '', label: words.queue.waiting },
          ...states.map(([value, label]) => ({ value, label })),
          { value: 'all', label: words.all },
        ]}
        onChange={(event) => onFilter('state', event.currentTarget.value)}
      />
      <NativeSelect
        label={words.queue.reason}
        size="sm"
        value={filters.reason}
        data={[
          { value: '', label: words.queue.anyReason },
          ...REASONS.map((value) => ({ value, label: words.reasons[value] })),
        ]}
        onChange={(event) => onFilter('reason', event.currentTarget.value)}
      />
      <NativeSelect
        label={words.queue.titleFilter}
        size="sm"
        value={filters.title}
        data={[
          { value: '', label: words.queue.anyTitle },
          ...titles.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onFilter('title', event.currentTarget.value)}
      />
      {isFiltered ? (
        <Button size="sm" variant="subtle" className={list.filterAction ?? ''} onClick={onClear}>
          {words.queue.clear}
        </Button>
      ) : null}
    </form>
  );
}
