import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { screeningApi, type SanctionsListItem, type SanctionsOverview } from '../../api/desk-screening.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { ApprovalTabs } from '../approval/approval-tabs.js';
import { ListPage } from '../list/list-page.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ListForm } from './list-form.js';
import { LoadTag } from './load-tag.js';
import styles from './screening.module.css';

const BUSY_MS = 2_000;

/** The sanctions lists, and how far the organisations are screened by them. */
export function ListsPage() {
  const { screening: words } = useWords();
  const navigate = useNavigate();
  const mayManage = useMay('manageSanctions');
  const [isAdding, setAdding] = useState(false);
  const lists = useQuery({
    queryKey: ['sanctions-lists'],
    queryFn: ({ signal }) => screeningApi.lists(signal),
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? BUSY_MS : false),
  });
  const add = mayManage ? <Button onClick={() => setAdding(true)}>{words.addList}</Button> : null;
  return (
    <ListPage title={words.lists} lead={words.listsLead} actions={add}>
      <ApprovalTabs />
      {lists.isPending ? <Loading lines={6} /> : null}
      {lists.isError ? <ProblemAlert error={lists.error} onRetry={() => void lists.refetch()} /> : null}
      {lists.data?.lists.length === 0 ? (
        <EmptyState title={words.noLists} action={add}>
          {words.noListsText}
        </EmptyState>
      ) : null}
      {lists.data && lists.data.lists.length > 0 ? <Lists overview={lists.data} /> : null}
      <Dialog opened={isAdding} onClose={() => setAdding(false)} title={words.addList}>
        <ListForm list={null} onDone={(id) => void navigate(`/sanctions-lists/${id}`)} />
      </Dialog>
    </ListPage>
  );
}

function Lists({ overview }: { overview: SanctionsOverview }) {
  const { screening: words } = useWords();
  const { locale } = useLanguage();
  const { waiting, organisations, openHits } = overview;
  const all = countText(organisations, locale);
  return (
    <>
      {waiting > 0 ? (
        <div className={styles.progress}>
          <p>{words.progress(countText(waiting, locale), all)}</p>
          <Progress.Root>
            <Progress.Section
              value={(100 * (organisations - waiting)) / Math.max(organisations, 1)}
              aria-label={words.progressLabel}
            />
          </Progress.Root>
        </div>
      ) : (
        <p className={styles.quiet}>{words.allScreened(all)}</p>
      )}
      {openHits > 0 ? (
        <p>
          <Link to="/screening">{words.openHits(openHits)}</Link>
        </p>
      ) : null}
      <ul className={styles.lines}>
        {overview.lists.map((list) => (
          <ListLine key={list.id} list={list} />
        ))}
      </ul>
    </>
  );
}

function ListLine({ list }: { list: SanctionsListItem }) {
  const { screening: words } = useWords();
  const { locale } = useLanguage();
  return (
    <li className={styles.line}>
      <Link to={`/sanctions-lists/${list.id}`} className={styles.lineTitle}>
        <bdi>{list.name}</bdi>
      </Link>
      {list.lastLoad ? <LoadTag state={list.lastLoad.state} /> : null}
      <span className={styles.quiet}>
        {words.formats[list.format]} ·{' '}
        {list.version === 0
          ? words.notLoaded
          : `${words.entries(list.entries, countText(list.entries, locale))}, ${words.version(list.version)}`}
        {list.loadedAt ? (
          <>
            {' '}
            · {words.loadedAt} <DateTime value={list.loadedAt} />
          </>
        ) : null}
      </span>
    </li>
  );
}
