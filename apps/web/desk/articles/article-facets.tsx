import type { DeskArticleResults } from '../../api/desk-client.js';
import { languageName } from '../../design/data/format.js';
import { FacetList } from '../../design/search/facet-list.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import type { ArticleFilter, ArticleFilters } from './article-filters.js';

const FACETS = ['title', 'section', 'language', 'year'] as const;

interface ArticleFacetsProps {
  facets: DeskArticleResults['facets'];
  filters: ArticleFilters;
  onFilter: (name: ArticleFilter, value: string) => void;
}

/** What the list can be narrowed by, with how many articles of it have each value. */
export function ArticleFacets({ facets, filters, onFilter }: ArticleFacetsProps) {
  const words = useWords();
  const { locale } = useLanguage();
  if (!facets) return null;
  return FACETS.map((name) => (
    <FacetList
      key={name}
      title={words.articles.facets[name]}
      choices={facets[name].map((choice) =>
        name === 'language' ? { ...choice, label: languageName(choice.value, locale) } : choice,
      )}
      chosen={filters[name]}
      onChoose={(value) => onFilter(name, value)}
      words={{ more: words.articles.moreValues, remove: words.articles.removeFilter }}
    />
  ));
}
