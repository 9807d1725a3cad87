import { useSharedWords } from '../../words/shared.js';
import { useTitles } from '../articles/use-titles.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { SearchField } from '../list/search-field.js';
import { useWords } from '../words/words.js';
import type { QUEUE_FILTERS, QueueFilters } from './use-queue.js';

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

interface QueueFilterBarProps {
  filters: QueueFilters;
  isFiltered: boolean;
  onFilter: (name: (typeof QUEUE_FILTERS)[number], value: string) => void;
  onClear: () => void;
}

export function QueueFilterBar({ filters, isFiltered, onFilter, onClear }: QueueFilterBarProps) {
  const words = useWords();
  const shared = useSharedWords();
  const titles = useTitles();
  const states = Object.entries(shared.requestStates)
    .filter(([value]) => value !== 'in_review')
    .map(([value, label]) => ({ value, label }));
  return (
    <FilterBar isFiltered={isFiltered} onClear={onClear}>
      <SearchField
        label={words.queue.search}
        placeholder={words.queue.searchPlaceholder}
        value={filters.q}
        onChange={(value) => onFilter('q', value)}
      />
      <FilterSelect
        label={words.queue.state}
        any={words.queue.waiting}
        value={filters.state}
        options={[...states, { value: 'all', label: words.all }]}
        onChange={(value) => onFilter('state', value)}
      />
      <FilterSelect
        label={words.queue.reason}
        any={words.queue.anyReason}
        value={filters.reason}
        options={REASONS.map((value) => ({ value, label: words.reasons[value] }))}
        onChange={(value) => onFilter('reason', value)}
      />
      <FilterSelect
        label={words.queue.titleFilter}
        any={words.queue.anyTitle}
        value={filters.title}
        options={titles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onFilter('title', value)}
      />
    </FilterBar>
  );
}
