import { useSharedWords } from '../../words/shared.js';
import { useTitles } from '../articles/use-titles.js';
import { useColleagues } from '../assignment/use-assign.js';
import { FilterBar, FilterSelect, FilterToggles } from '../list/filter-bar.js';
import { SearchField } from '../list/search-field.js';
import { useWords } from '../words/words.js';
import type { QueueFilter, QueueFilters } from './use-queue.js';

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
  'changed-since-asked',
] as const;

interface QueueFilterBarProps {
  filters: QueueFilters;
  isFiltered: boolean;
  onFilter: (name: QueueFilter, value: string) => void;
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
      <AssigneeFilter value={filters.assignee} onChange={(value) => onFilter('assignee', value)} />
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
      <MarkToggles filters={filters} onFilter={onFilter} />
    </FilterBar>
  );
}

/** Whose requests: mine, nobody’s, or a colleague’s. */
function AssigneeFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { work: words } = useWords();
  const colleagues = useColleagues().data ?? [];
  return (
    <FilterSelect
      label={words.assignee}
      any={words.anybody}
      value={value}
      options={[
        { value: 'me', label: words.mine },
        { value: 'nobody', label: words.nobody },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChange}
    />
  );
}

/** What the marks of a line say, to be looked at alone. */
function MarkToggles({ filters, onFilter }: Pick<QueueFilterBarProps, 'filters' | 'onFilter'>) {
  const { queue: words } = useWords();
  const marks = [
    { label: words.onlyLate, name: 'late', value: 'yes' },
    { label: words.onlyClearances, name: 'clearances', value: 'open' },
    { label: words.onlyExtensions, name: 'kind', value: 'extension' },
  ] as const;
  return (
    <FilterToggles
      label={words.only}
      options={marks.map(({ label, name, value }) => ({
        label,
        isOn: filters[name] === value,
        onToggle: () => onFilter(name, filters[name] === value ? '' : value),
      }))}
    />
  );
}
