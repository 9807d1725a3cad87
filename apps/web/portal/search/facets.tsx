import type { ArticleResults } from '../../api/views.js';
import { languageName } from '../../design/data/format.js';
import { FacetList, type FacetChoice } from '../../design/search/facet-list.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { FACETS, type FacetName, type Search } from './use-search.js';
import styles from './search.module.css';

interface FacetsProps {
  facets: ArticleResults['facets'];
  search: Search;
  onChoose: (name: FacetName, value: string) => void;
}

/** What the results can be narrowed by. */
export function Facets({ facets, search, onChoose }: FacetsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  if (!facets) return null;
  const named = (name: FacetName): FacetChoice[] =>
    facets[name].map((choice) => {
      if (name === 'language') return { ...choice, label: languageName(choice.value, locale) };
      if (name === 'rights') return { ...choice, label: shared.rights[choice.value as keyof typeof shared.rights] };
      return choice;
    });
  return (
    <div className={styles.facets}>
      {FACETS.map((name) => (
        <FacetList
          key={name}
          title={words.search.facets[name]}
          choices={named(name)}
          chosen={search[name]}
          onChoose={(value) => onChoose(name, value)}
          words={{ more: words.search.moreValues, remove: words.search.remove }}
        />
      ))}
    </div>
  );
}
