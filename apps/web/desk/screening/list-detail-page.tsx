import { Button, Checkbox, FileButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { screeningApi, type SanctionsList, type SanctionsLoad } from '../../api/desk-screening.js';
import { isProblem } from '../../api/problem.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { countryName, countText } from '../../design/data/format.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerText } from '../../design/reading/server-text.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { usePages } from '../list/use-pages.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ListForm } from './list-form.js';
import { isLoading, LoadTag } from './load-tag.js';
import styles from './screening.module.css';

const BUSY_MS = 1_000;
const TYPING_MS = 300;

/** One sanctions list: its files with their progress, and its entries. */
export function ListDetailPage() {
  const { screening: words } = useWords();
  const { id = '' } = useParams();
  const list = useQuery({
    queryKey: ['sanctions-list', id],
    queryFn: ({ signal }) => screeningApi.list(id, signal),
    refetchInterval: ({ state }) => (isLoading(state.data?.lastLoad) ? BUSY_MS : false),
  });
  const back = <Link to="/sanctions-lists">{words.lists}</Link>;
  if (list.isPending) {
    return (
      <Page title={words.lists} heading={<>&nbsp;</>} eyebrow={back}>
        <Loading lines={6} />
      </Page>
    );
  }
  if (list.isError && !list.data) {
    return (
      <Page title={words.lists} width="text" eyebrow={back}>
        <ProblemAlert error={list.error} onRetry={isProblem(list.error, 404) ? undefined : () => void list.refetch()} />
      </Page>
    );
  }
  return (
    <Page
      title={list.data.name}
      heading={<bdi>{list.data.name}</bdi>}
      eyebrow={back}
      lead={words.formats[list.data.format]}
    >
      <Columns aside={<Aside list={list.data} />}>
        <Files loads={list.data.loads} />
        <Entries id={list.data.id} version={list.data.version} />
      </Columns>
    </Page>
  );
}

function Aside({ list }: { list: SanctionsList }) {
  const { screening: words } = useWords();
  const { locale } = useLanguage();
  const mayManage = useMay('manageSanctions');
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <Section title={list.version === 0 ? words.notLoaded : words.version(list.version)}>
        <Facts
          entries={[
            { label: words.allEntries, value: countText(list.entries, locale) },
            ...(list.loadedAt ? [{ label: words.loadedAt, value: <DateTime value={list.loadedAt} /> }] : []),
            ...(list.url ? [{ label: words.url, value: <bdi dir="ltr">{list.url}</bdi> }] : []),
            ...(list.nextFetchAt ? [{ label: words.nextFetch, value: <DateTime value={list.nextFetchAt} /> }] : []),
          ]}
        />
        {mayManage ? (
          <Button size="xs" variant="subtle" onClick={() => setChanging(true)}>
            {words.changeList}
          </Button>
        ) : null}
      </Section>
      {mayManage ? <Upload list={list} /> : null}
      <Dialog opened={isChanging} onClose={() => setChanging(false)} title={words.changeList}>
        <ListForm list={list} onDone={() => setChanging(false)} />
      </Dialog>
    </>
  );
}

function Upload({ list }: { list: SanctionsList }) {
  const { screening: words } = useWords();
  const queries = useQueryClient();
  const [fewer, setFewer] = useState(false);
  const again = () => queries.invalidateQueries({ queryKey: ['sanctions-list', list.id] });
  const send = useMutation({
    mutationFn: (file: File) => screeningApi.upload(list.id, file, fewer),
    onSuccess: again,
  });
  const fetchNow = useMutation({ mutationFn: () => screeningApi.fetchNow(list.id), onSuccess: again });
  const isBusy = isLoading(list.lastLoad) || send.isPending || fetchNow.isPending;
  const failed = [send, fetchNow].find(({ isError }) => isError);
  return (
    <Section title={words.upload}>
      <div className={styles.form}>
        <p className={styles.quiet}>{words.uploadWhy}</p>
        {list.lastLoad?.state === 'refused' ? (
          <Checkbox label={words.fewer} checked={fewer} onChange={(event) => setFewer(event.currentTarget.checked)} />
        ) : null}
        {failed ? <ProblemAlert error={failed.error} /> : null}
        <div className={styles.actions}>
          <FileButton
            accept=".xml,.csv,text/xml,application/xml,text/csv"
            onChange={(file) => {
              if (file) send.mutate(file);
            }}
          >
            {(props) => (
              <Button {...props} size="sm" variant="filled" loading={isBusy}>
                {words.upload}
              </Button>
            )}
          </FileButton>
          {list.url ? (
            <Button size="sm" disabled={isBusy} onClick={() => fetchNow.mutate()}>
              {words.fetchNow}
            </Button>
          ) : null}
        </div>
      </div>
    </Section>
  );
}

function Files({ loads }: { loads: SanctionsLoad[] }) {
  const { screening: words } = useWords();
  const { locale } = useLanguage();
  const count = (n: number) => countText(n, locale);
  return (
    <Section title={words.files}>
      {loads.length === 0 ? <p className={styles.quiet}>{words.notLoaded}</p> : null}
      <ul className={styles.lines} aria-live="polite">
        {loads.map((load) => (
          <li key={load.id} className={styles.line}>
            <LoadTag state={load.state} />
            <bdi className={styles.file}>{load.fileName}</bdi>
            <span className={styles.quiet}>
              <DateTime value={load.createdAt} /> · <bdi>{load.startedBy}</bdi> ·{' '}
              {load.state === 'loaded'
                ? words.counts(count(load.added), count(load.changed), count(load.removed))
                : words.readSoFar(count(load.read))}
            </span>
            {load.reason ? (
              <p className={styles.reason}>
                <ServerText>{load.reason}</ServerText>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** @param version of the list: another one has other entries */
function Entries({ id, version }: { id: string; version: number }) {
  const { screening: words } = useWords();
  const { locale } = useLanguage();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS);
  const pages = usePages({
    key: ['sanctions-entries', id, version, q],
    fetchPage: (page) => screeningApi.entries(id, q, page),
  });
  return (
    <Section title={words.allEntries}>
      <TextInput
        size="sm"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        maxLength={120}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isSuccess && pages.items.length === 0 ? <p className={styles.quiet}>{words.noEntries}</p> : null}
      <ul className={styles.lines}>
        {pages.items.map((entry) => (
          <li key={entry.id} className={styles.line}>
            <bdi className={styles.lineTitle}>{entry.names[0]}</bdi>
            <span className={styles.quiet}>
              <bdi dir="ltr">{entry.ref}</bdi> · {words.kinds[entry.kind]}
              {entry.countries.length > 0
                ? ` · ${entry.countries.map((code) => countryName(code, locale)).join(', ')}`
                : null}
            </span>
            {entry.names.length > 1 ? (
              <p className={styles.others} dir="auto">
                {entry.names.slice(1).join(' · ')}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </Section>
  );
}
