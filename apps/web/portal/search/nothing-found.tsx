import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useWords } from '../words/words.js';
import { FACETS, type Search } from './use-search.js';
import styles from './search.module.css';

/** No result: what can be tried, and whom to ask. */
export function NothingFound({ search, onClear }: { search: Search; onClear: () => void }) {
  const words = useWords();
  const isNarrowed = FACETS.some((name) => search[name] !== '');
  return (
    <EmptyState
      title={search.q.trim() ? words.search.nothingFor(search.q.trim()) : words.search.nothing}
      action={
        isNarrowed ? (
          <Button onClick={onClear}>{words.search.clear}</Button>
        ) : (
          <Link to="/requests/new">{words.start.askInWords}</Link>
        )
      }
    >
      <ul className={styles.suggestions}>
        {words.search.suggestions.map((suggestion) => (
          <li key={suggestion}>{suggestion}</li>
        ))}
      </ul>
    </EmptyState>
  );
}
