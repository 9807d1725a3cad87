import { useRef, type CSSProperties, type Key, type ReactNode } from 'react';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useKeys } from '../keys/use-keys.js';
import type { Pages } from './use-pages.js';
import styles from './list.module.css';

interface ListingProps<Item> {
  pages: Pages<Item>;
  /** What the list holds, for screen readers. */
  label: string;
  empty: ReactNode;
  keyOf: (item: Item) => Key;
  /** One line; its link carries `className={rowLink}` so that the whole line leads there. */
  row: (item: Item) => ReactNode;
  /** Widths of a line's columns on a wide screen. */
  columns: string;
  /** Further keys, for the line that has the focus. */
  keys?: Readonly<Record<string, (item: Item) => void>>;
}

/** Puts the focus on the next line's link, or the one before; from nowhere it begins at either end. */
function walk(list: HTMLElement | null, by: 1 | -1): void {
  const lines = [...(list?.children ?? [])];
  const now = lines.findIndex((line) => line.contains(document.activeElement));
  const start = by === 1 ? 0 : lines.length - 1;
  const next = lines[now === -1 ? start : Math.min(Math.max(now + by, 0), lines.length - 1)];
  next?.querySelector<HTMLElement>(`.${styles.rowLink ?? ''}`)?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** A list one can walk with `j` and `k`: lines under hairlines, more on demand, and each state said in words. */
export function Listing<Item>({ pages, label, empty, keyOf, row, columns, keys = {} }: ListingProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const here = (run: (item: Item) => void) => () => {
    const place = [...(list.current?.children ?? [])].findIndex((line) => line.contains(document.activeElement));
    const item = pages.items[place];
    if (item !== undefined) run(item);
  };
  const further = Object.fromEntries(Object.entries(keys).map(([key, run]) => [key, here(run)]));
  useKeys({ ...further, j: () => walk(list.current, 1), k: () => walk(list.current, -1) });
  if (pages.isPending) return <Loading lines={8} />;
  return (
    <>
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isSuccess && pages.items.length === 0 ? empty : null}
      {pages.items.length > 0 ? (
        <ul
          ref={list}
          className={styles.list}
          aria-label={label}
          aria-busy={pages.isPlaceholderData}
          style={{ '--columns': columns } as CSSProperties}
        >
          {pages.items.map((item) => (
            <li key={keyOf(item)} className={styles.row}>
              {row(item)}
            </li>
          ))}
        </ul>
      ) : null}
      <LoadMore
        hasMore={pages.hasNextPage && !pages.isPlaceholderData}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </>
  );
}
