import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { looksLikeUrl, withProtocol } from '../start/looks-like-url.js';
import { Facets } from './facets.js';
import { NothingFound } from './nothing-found.js';
import { Result } from './result.js';
import { ResultsHead } from './results-head.js';
import { SearchField } from './search-field.js';
import { FACETS, useResults, useSearchAddress } from './use-search.js';
import styles from './search.module.css';

/** Puts the focus on the next result, or the one before; false above the first. */
function walk(list: HTMLElement | null, by: 1 | -1): boolean {
  const links = [...(list?.querySelectorAll<HTMLElement>(`.${styles.link ?? ''}`) ?? [])];
  const now = links.findIndex((link) => link === document.activeElement);
  const next = links[now + by];
  next?.focus();
  next?.closest('li')?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

/** Search for readers: results as one types, facets beside them, and everything in the address. */
export function SearchPage() {
  const words = useWords();
  const { search, change } = useSearchAddress();
  const results = useResults(search);
  const list = useRef<HTMLOListElement>(null);
  const { items, told } = results;
  const q = search.q.trim();
  useEffect(() => {
    document.title = `${q ? words.search.titleFor(q) : words.search.title} · ${words.siteName}`;
  }, [q, words]);
  const clear = () => change(Object.fromEntries(FACETS.map((name) => [name, ''])), { isStep: true });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const hasMoved = walk(list.current, event.key === 'ArrowDown' ? 1 : -1);
    if (!hasMoved && event.key === 'ArrowUp') document.getElementById('search')?.focus();
  };
  const isNothing = results.isSuccess && !results.isPlaceholderData && items.length === 0;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.search.title}</h1>
      <SearchField
        q={search.q}
        onSearch={(typed, isStep) => change({ q: typed }, { isStep })}
        onDown={() => walk(list.current, 1)}
      />
      {looksLikeUrl(q) ? (
        <p className={styles.address}>
          <a href={`/republish?url=${encodeURIComponent(withProtocol(q))}`}>{words.search.isAddress}</a>
        </p>
      ) : null}
      <div className={styles.columns}>
        <aside className={styles.aside} aria-label={words.search.narrow}>
          <details className={styles.narrow} open={window.matchMedia('(min-width: 62em)').matches}>
            <summary>{words.search.narrow}</summary>
            <Facets
              facets={told?.facets ?? null}
              search={search}
              onChoose={(name, value) => change({ [name]: value }, { isStep: true })}
            />
          </details>
        </aside>
        <section className={styles.results} aria-busy={results.isFetching}>
          {told ? (
            <ResultsHead
              told={told}
              search={search}
              onSort={(sort) => change({ sort }, { isStep: true })}
              onClear={(name) => change({ [name]: '' }, { isStep: true })}
              onClearAll={clear}
            />
          ) : null}
          {results.isPending ? <Loading lines={8} /> : null}
          {results.isError ? <ProblemAlert error={results.error} onRetry={() => void results.refetch()} /> : null}
          {isNothing ? <NothingFound search={search} onClear={clear} /> : null}
          <ol ref={list} className={styles.list} data-old={results.isPlaceholderData} onKeyDown={onKeyDown}>
            {items.map((article) => (
              <Result key={article.id} article={article} />
            ))}
          </ol>
          <LoadMore
            hasMore={results.hasNextPage && !results.isPlaceholderData}
            isLoading={results.isFetchingNextPage}
            onMore={() => void results.fetchNextPage()}
          />
          {!results.hasNextPage && items.length > 0 ? (
            <p className={styles.end}>
              <Link to="/requests/new">{words.start.askInWords}</Link>
            </p>
          ) : null}
        </section>
      </div>
    </div>
  );
}
