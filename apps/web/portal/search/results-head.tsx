import { NativeSelect, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ArticleResults } from '../../api/views.js';
import { countText, languageName } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { FACETS, type FacetName, type Search } from './use-search.js';
import styles from './search.module.css';

interface ResultsHeadProps {
  told: ArticleResults;
  search: Search;
  onSort: (sort: string) => void;
  onClear: (name: FacetName) => void;
  onClearAll: () => void;
}

/** How many there are, in which order, what they are narrowed by, and what was searched instead. */
export function ResultsHead({ told, search, onSort, onClear, onClearAll }: ResultsHeadProps) {
  const words = useWords();
  const { locale } = useLanguage();
  const { about, ranked, didYouMean, order } = told;
  const hasWords = search.q.trim() !== '';
  const count = about ? countText(about.count, locale) : '';
  return (
    <div className={styles.head}>
      <div className={styles.headLine}>
        <p className={styles.count} role="status">
          {about ? (about.isExact ? words.search.results(count, about.count) : words.search.about(count)) : null}
        </p>
        {hasWords ? (
          <NativeSelect
            size="xs"
            label={words.search.sort}
            classNames={{ root: styles.sort ?? '' }}
            value={order}
            data={[
              { value: 'relevance', label: words.search.byRelevance },
              { value: 'date', label: words.search.byDate },
            ]}
            onChange={(event) => onSort(event.currentTarget.value === 'date' ? 'date' : '')}
          />
        ) : null}
      </div>
      {didYouMean ? (
        <p className={styles.meant}>
          {words.search.insteadOf(search.q.trim())} <bdi className={styles.meantWords}>{didYouMean.q.trim()}</bdi>
        </p>
      ) : null}
      {ranked?.isBounded && order === 'relevance' && hasWords ? (
        <p className={styles.bounded}>
          {words.search.bounded(countText(ranked.count, locale))}{' '}
          <Link to={`?${addressOf({ ...search, sort: 'date' })}`}>{words.search.allByDate}</Link>
        </p>
      ) : null}
      <Chips told={told} search={search} onClear={onClear} onClearAll={onClearAll} />
    </div>
  );
}

const addressOf = (search: Search): string =>
  new URLSearchParams(Object.entries(search).filter(([, value]) => value !== '')).toString();

function Chips({ told, search, onClear, onClearAll }: Omit<ResultsHeadProps, 'onSort'>) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const chosen = FACETS.filter((name) => search[name] !== '');
  if (chosen.length === 0) return null;
  const labelOf = (name: FacetName): string => {
    const value = search[name];
    if (name === 'language') return languageName(value, locale);
    if (name === 'rights') return shared.rights[value as keyof typeof shared.rights] ?? value;
    return told.facets?.[name].find((choice) => choice.value === value)?.label ?? (name === 'title' ? '…' : value);
  };
  return (
    <ul className={styles.chips} aria-label={words.search.narrowedBy}>
      {chosen.map((name) => (
        <li key={name}>
          <UnstyledButton className={styles.chip ?? ''} onClick={() => onClear(name)}>
            <bdi>{labelOf(name)}</bdi>
            <IconX size={14} aria-hidden="true" />
            <VisuallyHidden>{words.search.remove}</VisuallyHidden>
          </UnstyledButton>
        </li>
      ))}
      <li>
        <UnstyledButton className={styles.clear ?? ''} onClick={onClearAll}>
          {words.search.clear}
        </UnstyledButton>
      </li>
    </ul>
  );
}
