import type { DeskArticleResults } from '../../api/desk-client.js';
import { languageName } from '../../design/data/format.js';
import { FacetList, type FacetChoice } from '../../design/search/facet-list.js';
import { useLanguage } from '../../words/language.js';
import { useReasonText } from '../rights/use-code-text.js';
import { useWords } from '../words/words.js';
import type { ArticleFilter, ArticleFilters } from './article-filters.js';

const FACETS = ['title', 'section', 'language', 'reason', 'year'] as const;

interface ArticleFacetsProps {
  facets: DeskArticleResults['facets'];
  filters: ArticleFilters;
  onFilter: (name: ArticleFilter, value: string) => void;
}

/** A reason that is chosen stays in sight, to be taken away again, where no article of the list has it. */
const choicesOf = (name: string, choices: readonly FacetChoice[], chosen: string): readonly FacetChoice[] =>
  name !== 'reason' || chosen === '' || choices.some(({ value }) => value.toLowerCase() === chosen.toLowerCase())
    ? choices
    : [...choices, { value: chosen, label: chosen, articles: 0 }];

/** What the list can be narrowed by, with how many articles of it have each value. */
export function ArticleFacets({ facets, filters, onFilter }: ArticleFacetsProps) {
  const words = useWords();
  const { locale } = useLanguage();
  const reasonText = useReasonText();
  if (!facets) return null;
  const labelOf = (name: (typeof FACETS)[number], { value, label }: { value: string; label: string }): string => {
    if (name === 'language') return languageName(value, locale);
    return name === 'reason' ? reasonText(value) : label;
  };
  return FACETS.map((name) => (
    <FacetList
      key={name}
      title={words.articles.facets[name]}
      choices={choicesOf(name, facets[name], filters[name]).map((choice) => ({
        ...choice,
        label: labelOf(name, choice),
      }))}
      chosen={filters[name]}
      onChoose={(value) => onFilter(name, value)}
      words={{ more: words.articles.moreValues, remove: words.articles.removeFilter }}
    />
  ));
}
