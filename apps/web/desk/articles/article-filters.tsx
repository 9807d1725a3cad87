import { TextInput } from '@mantine/core';
import { useSharedWords } from '../../words/shared.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { SearchField } from '../list/search-field.js';
import { useWords } from '../words/words.js';
import { useTitles } from './use-titles.js';

export const ARTICLE_FILTERS = ['q', 'title', 'state', 'rights', 'parts', 'section', 'from', 'to'] as const;
type ArticleFilter = (typeof ARTICLE_FILTERS)[number];

interface ArticleFilterBarProps {
  filters: Record<ArticleFilter, string>;
  isFiltered: boolean;
  onFilter: (name: ArticleFilter, value: string) => void;
  onClear: () => void;
}

export function ArticleFilterBar({ filters, isFiltered, onFilter, onClear }: ArticleFilterBarProps) {
  const words = useWords();
  const shared = useSharedWords();
  const titles = useTitles();
  const states = Object.entries(words.articles.states).map(([value, label]) => ({ value, label }));
  const rights = (['licensable', 'needs-clearance', 'excluded'] as const).map((value) => ({
    value,
    label: shared.rights[value],
  }));
  return (
    <FilterBar isFiltered={isFiltered} onClear={onClear}>
      <SearchField label={words.articles.search} value={filters.q} onChange={(value) => onFilter('q', value)} />
      <FilterSelect
        label={words.articles.titleFilter}
        any={words.articles.anyTitle}
        value={filters.title}
        options={titles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onFilter('title', value)}
      />
      <FilterSelect
        label={words.articles.state}
        any={words.articles.anyState}
        value={filters.state}
        options={states}
        onChange={(value) => onFilter('state', value)}
      />
      <FilterSelect
        label={words.articles.rights}
        any={words.articles.anyRights}
        value={filters.rights}
        options={rights}
        onChange={(value) => onFilter('rights', value)}
      />
      <FilterSelect
        label={words.articles.parts}
        any={words.articles.anyParts}
        value={filters.parts}
        options={[{ value: 'needs-clearance', label: words.articles.needsClearance }]}
        onChange={(value) => onFilter('parts', value)}
      />
      <NarrowedTo filters={filters} onFilter={onFilter} />
    </FilterBar>
  );
}

/** What a figure of the rights report narrowed the list to; nothing where it came from elsewhere. */
function NarrowedTo({ filters, onFilter }: Pick<ArticleFilterBarProps, 'filters' | 'onFilter'>) {
  const words = useWords();
  const days = [
    ['from', words.articles.from],
    ['to', words.articles.before],
  ] as const;
  return (
    <>
      {filters.section ? (
        <TextInput
          size="sm"
          dir="auto"
          label={words.articles.section}
          value={filters.section}
          onChange={(event) => onFilter('section', event.currentTarget.value)}
        />
      ) : null}
      {days.map(([name, label]) =>
        filters[name] ? (
          <TextInput
            key={name}
            type="date"
            size="sm"
            label={label}
            value={filters[name]}
            onChange={(event) => onFilter(name, event.currentTarget.value)}
          />
        ) : null,
      )}
    </>
  );
}
