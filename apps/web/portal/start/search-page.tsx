import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { ArticleTeaser } from './article-teaser.js';
import styles from './start.module.css';

const PAGE = 18;

function useArticles(q: string) {
  return useInfiniteQuery({
    queryKey: ['articles', 'search', q],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) };
      return answerOf(portal.GET('/api/v1/articles', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Search by words; the words are in the address, so that a search can be shared. */
export function SearchPage() {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const articles = useArticles(q);
  const found = articles.data?.pages.flatMap((page) => page.items) ?? [];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setParams((current) => {
      current.set('q', typed.trim());
      return current;
    });
  };

  return (
    <Page title={q ? words.search.titleFor(q) : words.search.title}>
      <form className={styles.searchForm} onSubmit={submit} role="search">
        <TextInput
          label={words.search.field}
          size="md"
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{words.search.go}</Button>
      </form>
      {articles.isPending ? <Loading lines={8} /> : null}
      {articles.isError ? <ProblemAlert error={articles.error} onRetry={() => void articles.refetch()} /> : null}
      {articles.isSuccess && found.length === 0 ? (
        <EmptyState title={words.search.nothing} action={<Link to="/requests/new">{words.start.askInWords}</Link>}>
          {words.search.nothingText}
        </EmptyState>
      ) : null}
      <div className={styles.teasers}>
        {found.map((article) => (
          <ArticleTeaser key={article.id} article={article} heading="h2" />
        ))}
      </div>
      <LoadMore
        hasMore={articles.hasNextPage}
        isLoading={articles.isFetchingNextPage}
        onMore={() => void articles.fetchNextPage()}
      />
    </Page>
  );
}
