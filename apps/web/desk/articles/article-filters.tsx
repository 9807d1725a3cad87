import { TextInput } from '@mantine/core';
import { useSharedWords } from '../../words/shared.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { SearchField } from '../list/search-field.js';
import { useWords } from '../words/words.js';

export const ARTICLE_FILTERS = [
  'q',
  'title',
  'section',
  'language',
  'rights',
  'state',
  'parts',
  'year',
  'sort',
  'from',
  'to',
  'reason',
  'textBy',
  'picturesBy',
] as const;
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number];
export type ArticleFilters = Record<ArticleFilter, string>;

interface ArticleFilterBarProps {
  filters: ArticleFilters;
  isFiltered: boolean;
  onFilter: (name: ArticleFilter, value: string) => void;
  onClear: () => void;
}

/** Words and what has no facet; the facets stand beside the list. */
export function ArticleFilterBar({ filters, isFiltered, onFilter, onClear }: ArticleFilterBarProps) {
  const words = useWords();
  const shared = useSharedWords();
  const states = Object.entries(words.articles.states).map(([value, label]) => ({ value, label }));
  const rights = (['licensable', 'needs-clearance', 'excluded'] as const).map((value) => ({
    value,
    label: shared.rights[value],
  }));
  return (
    <FilterBar isFiltered={isFiltered} onClear={onClear}>
      <SearchField label={words.articles.search} value={filters.q} onChange={(value) => onFilter('q', value)} />
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
      {filters.q ? (
        <FilterSelect
          label={words.articles.sort}
          any={words.articles.byRelevance}
          value={filters.sort}
          options={[{ value: 'date', label: words.articles.byDate }]}
          onChange={(value) => onFilter('sort', value)}
        />
      ) : null}
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
  const texts = [
    ['section', words.articles.section],
    ['textBy', words.articles.textBy],
    ['picturesBy', words.articles.picturesBy],
  ] as const;
  return (
    <>
      {texts.map(([name, label]) =>
        filters[name] ? (
          <TextInput
            key={name}
            size="sm"
            dir="auto"
            label={label}
            value={filters[name]}
            onChange={(event) => onFilter(name, event.currentTarget.value)}
          />
        ) : null,
      )}
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
