import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { pricesApi, type BookItem } from '../../api/desk-prices.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useTitles } from '../articles/use-titles.js';
import { ListPage } from '../list/list-page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { PricesTabs } from './prices-tabs.js';
import { StartDraft } from './start-draft.js';
import figures from '../../design/data/table.module.css';
import styles from './prices.module.css';

/** Every title's price books: what is in force, what comes, what is being written. */
export function PricesPage() {
  const { prices: words } = useWords();
  const titles = useTitles();
  const mayEdit = useMay('editPrices');
  const [starting, setStarting] = useState(false);
  const books = useQuery({ queryKey: ['prices', 'books'], queryFn: ({ signal }) => pricesApi.books(signal) });
  const add = mayEdit ? <Button onClick={() => setStarting(true)}>{words.newDraft}</Button> : null;
  const byTitle = new Map<string, BookItem[]>();
  for (const book of books.data ?? []) byTitle.set(book.titleId, [...(byTitle.get(book.titleId) ?? []), book]);
  return (
    <ListPage title={words.title} lead={words.lead} actions={add}>
      <PricesTabs />
      {books.isPending ? <Loading lines={6} /> : null}
      {books.isError ? <ProblemAlert error={books.error} onRetry={() => void books.refetch()} /> : null}
      {books.data?.length === 0 ? (
        <EmptyState title={words.empty} action={add}>
          {words.emptyText}
        </EmptyState>
      ) : null}
      {[...byTitle].map(([titleId, ofTitle]) => (
        <Section key={titleId} title={titles.find(({ id }) => id === titleId)?.name ?? words.unknownTitle}>
          <BookTable books={ofTitle} />
        </Section>
      ))}
      <StartDraft opened={starting} onClose={() => setStarting(false)} />
    </ListPage>
  );
}

function BookTable({ books }: { books: BookItem[] }) {
  const { prices: words } = useWords();
  return (
    <div className={figures.scroll}>
      <table className={`${figures.table ?? ''} ${styles.book ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">{words.currency}</th>
            <th scope="col">{words.inForce}</th>
            <th scope="col">{words.next}</th>
            <th scope="col">{words.drafts}</th>
          </tr>
        </thead>
        <tbody>
          {books.map((book) => (
            <tr key={book.currency}>
              <th scope="row">
                <Link to={`/prices/${book.titleId}/${book.currency}`}>{book.currency}</Link>
                {book.name ? (
                  <span className={styles.lineDetail} dir="auto">
                    {book.name}
                  </span>
                ) : null}
              </th>
              <td>
                <Dated of={book.inForce} none={words.noneYet} />
              </td>
              <td>
                <Dated of={book.next} none="–" />
              </td>
              <td className={styles.plainFigure}>{book.openDrafts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dated({ of, none }: { of: BookItem['inForce']; none: string }) {
  const { prices: words } = useWords();
  if (!of) return <span className={styles.quiet}>{none}</span>;
  return (
    <>
      <Link to={`/prices/versions/${of.id}`}>{words.versionNo(of.version)}</Link>
      <span className={styles.lineDetail}>
        {words.since} <DateTime value={of.effectiveFrom} />
      </span>
    </>
  );
}
