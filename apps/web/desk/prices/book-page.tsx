import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { pricesApi, type BookPage as Book, type BookVersion, type DraftItem } from '../../api/desk-prices.js';
import { DateTime, TimeAway } from '../../design/data/date-time.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page, Section } from '../../design/shell/page.js';
import { useTitles } from '../articles/use-titles.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { StartDraft } from './start-draft.js';
import { VersionTag } from './version-tag.js';
import styles from './prices.module.css';

/** One book: its drafts, and every version there was. */
export function BookPage() {
  const { prices: words } = useWords();
  const { titleId = '', currency = '' } = useParams();
  const titles = useTitles();
  const mayEdit = useMay('editPrices');
  const [starting, setStarting] = useState(false);
  const book = useQuery({
    queryKey: ['prices', 'book', titleId, currency],
    queryFn: ({ signal }) => pricesApi.book(titleId, currency, signal),
  });
  const name = `${titles.find(({ id }) => id === titleId)?.name ?? ''} · ${currency}`;
  return (
    <Page
      title={`${name} · ${words.title}`}
      heading={<span className={styles.title}>{name}</span>}
      eyebrow={<Link to="/prices">{words.title}</Link>}
      actions={mayEdit && book.data ? <Button onClick={() => setStarting(true)}>{words.newDraft}</Button> : null}
    >
      {book.isPending ? <Loading lines={6} /> : null}
      {book.isError ? <ProblemAlert error={book.error} onRetry={() => void book.refetch()} /> : null}
      {book.data ? <Matter book={book.data} /> : null}
      <StartDraft opened={starting} onClose={() => setStarting(false)} book={{ titleId, currency }} />
    </Page>
  );
}

function Matter({ book }: { book: Book }) {
  const { prices: words } = useWords();
  const open = book.drafts.filter(({ state }) => state === 'open');
  const away = book.drafts.filter(({ state }) => state === 'discarded');
  return (
    <>
      <Section title={words.drafts}>
        {open.length === 0 ? <p className={styles.quiet}>{words.noDrafts}</p> : <DraftList drafts={open} />}
        {away.length > 0 ? (
          <details className={styles.away}>
            <summary>{words.putAway(away.length)}</summary>
            <DraftList drafts={away} />
          </details>
        ) : null}
      </Section>
      <Section title={words.versions}>
        {book.versions.length === 0 ? <p className={styles.quiet}>{words.noVersions}</p> : null}
        <ul className={styles.list}>
          {book.versions.map((version, index) => (
            <li key={version.id}>
              <VersionRow version={version} before={book.versions[index + 1]} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function DraftList({ drafts }: { drafts: DraftItem[] }) {
  const { prices: words } = useWords();
  return (
    <ul className={styles.list}>
      {drafts.map((draft) => (
        <li key={draft.id}>
          <Link className={styles.name} to={`/prices/drafts/${draft.id}`} dir="auto">
            {draft.name || words.unnamed}
          </Link>
          <p className={styles.quiet}>
            {words.draftedBy(draft.draftedByName ?? '–')} · {words.changed} <TimeAway value={draft.editedAt} />
            {draft.effectiveFrom ? (
              <>
                {' '}
                · {words.holdsFrom} <DateTime value={draft.effectiveFrom} />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function VersionRow({ version, before }: { version: BookVersion; before: BookVersion | undefined }) {
  const { prices: words } = useWords();
  const mayEdit = useMay('editPrices');
  return (
    <>
      <div className={styles.marks}>
        <Link className={styles.name} to={`/prices/versions/${version.id}`}>
          {words.versionNo(version.version)}
        </Link>
        <VersionTag state={version.state} />
        <span>
          {words.holdsFrom} <DateTime value={version.effectiveFrom} style="moment" />
        </span>
      </div>
      <p className={styles.quiet}>
        {words.byTwo(version.draftedByName ?? '–', version.publishedByName ?? '–')}{' '}
        <DateTime value={version.publishedAt} style="moment" />
      </p>
      {version.withdrawnAt ? (
        <p className={styles.quiet}>
          {words.withdrawnBy(version.withdrawnByName ?? '–')} <DateTime value={version.withdrawnAt} />:{' '}
          <span dir="auto">{version.withdrawnFor}</span>
        </p>
      ) : null}
      <div className={styles.links}>
        {before ? (
          <Link to={`/prices/compare?from=${before.id}&to=${version.id}`}>{words.compareWith(before.version)}</Link>
        ) : null}
        {version.state === 'waiting' && mayEdit ? <Withdraw version={version} /> : null}
      </div>
    </>
  );
}

function Withdraw({ version }: { version: BookVersion }) {
  const { prices: words } = useWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => pricesApi.withdraw(version.id, reason.trim()),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['prices'] });
    },
  });
  return (
    <>
      <Button size="sm" variant="subtle" onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={words.withdrawVersion(version.version)}>
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            withdraw.mutate();
          }}
        >
          <p className={styles.quiet}>{words.withdrawWhy}</p>
          <Textarea
            label={words.reason}
            autosize
            minRows={2}
            maxLength={1000}
            dir="auto"
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {withdraw.isError ? <ProblemAlert error={withdraw.error} /> : null}
          <div className={styles.links}>
            <Button type="submit" loading={withdraw.isPending} disabled={reason.trim() === ''}>
              {words.withdraw}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
