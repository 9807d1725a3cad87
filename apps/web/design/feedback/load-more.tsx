import { Button } from '@mantine/core';
import { useSharedWords } from '../../words/shared.js';
import styles from './feedback.module.css';

interface LoadMoreProps {
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}

/** The next page of a keyset-paged list; matches what `useInfiniteQuery` gives. */
export function LoadMore({ hasMore, isLoading, onMore }: LoadMoreProps) {
  const words = useSharedWords();
  if (!hasMore) return null;
  return (
    <div className={styles.more}>
      <Button onClick={onMore} loading={isLoading}>
        {words.loadMore}
      </Button>
    </div>
  );
}
