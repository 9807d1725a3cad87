import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { noticesApi, type Notice, type NoticeAnswer, type NoticeRecipient } from '../../api/desk-notices.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { AnswerTag } from './notice-tags.js';
import list from '../list/list.module.css';
import styles from './notices.module.css';

const REFRESH_MS = 5_000;

/** "11 of 14 confirmed": everybody whom the notice reached, and what can be done about the others. */
export function Board({ notice }: { notice: Notice }) {
  const { notices: words } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['answer']);
  const pages = usePages({
    key: ['notice-recipients', notice.id, filters],
    fetchPage: (page) => noticesApi.recipients(notice.id, filters.answer, page),
    refreshEvery: REFRESH_MS,
  });
  return (
    <Section title={words.board}>
      <div className={`${styles.stack} ${styles.above}`}>
        <Score notice={notice} />
        <Chase notice={notice} />
      </div>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <FilterSelect
          label={words.answer}
          any={words.anyAnswer}
          value={filters.answer}
          options={(Object.keys(words.answers) as NoticeAnswer[]).map((value) => ({
            value,
            label: words.answers[value],
          }))}
          onChange={(value) => setFilter('answer', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.board}
        empty={
          <EmptyState
            title={words.nobodyFits}
            {...(isFiltered ? { action: <Button onClick={clear}>{words.clear}</Button> } : {})}
          >
            {isFiltered ? words.nobodyFitsText : words.tellingNow}
          </EmptyState>
        }
        columns="minmax(0, 1fr) minmax(0, 14rem)"
        keyOf={(recipient) => recipient.id}
        row={(recipient) => <RecipientRow notice={notice} recipient={recipient} />}
      />
    </Section>
  );
}

function Score({ notice: { counts } }: { notice: Notice }) {
  const { notices: words } = useWords();
  const score = words.confirmedOf(counts.confirmed, counts.reached);
  return (
    <>
      <p className={styles.score} role="status">
        {score}
      </p>
      <Progress
        className={styles.bar ?? ''}
        value={counts.reached === 0 ? 0 : (counts.confirmed / counts.reached) * 100}
        color="ink"
        size="sm"
        aria-label={score}
      />
      {counts.overdue > 0 ? <p>{words.overdue(counts.overdue)}</p> : null}
    </>
  );
}

/** All who have not confirmed are reminded; for some seconds that can be undone. */
function Chase({ notice }: { notice: Notice }) {
  const { notices: words } = useWords();
  const queries = useQueryClient();
  const mayChase = useMay('chaseNotices');
  const refresh = () => queries.invalidateQueries({ queryKey: ['notice', notice.id] });
  const chase = useMutation({ mutationFn: () => noticesApi.chase(notice.id), onSettled: refresh });
  const undo = useMutation({
    mutationFn: (id: string) => noticesApi.undoChase(notice.id, id),
    onSettled: refresh,
  });
  const { reached, confirmed } = notice.counts;
  if (!mayChase || (reached > 0 && reached === confirmed)) return null;
  const waiting = notice.chase;
  return (
    <>
      {chase.isError ? <ProblemAlert error={chase.error} /> : null}
      {undo.isError ? <ProblemAlert error={undo.error} /> : null}
      {waiting ? (
        <div className={styles.wide} role="status">
          <Note tone="waiting">
            <p>{words.chaseWaits(waiting.recipientId ? 1 : reached - confirmed)}</p>
            <Button size="sm" loading={undo.isPending} onClick={() => undo.mutate(waiting.id)}>
              {words.undo}
            </Button>
          </Note>
        </div>
      ) : (
        <Button loading={chase.isPending} onClick={() => chase.mutate()}>
          {words.chaseAll}
        </Button>
      )}
      {undo.isSuccess && !waiting ? <p role="status">{words.undone}</p> : null}
    </>
  );
}

function RecipientRow({ notice, recipient }: { notice: Notice; recipient: NoticeRecipient }) {
  const { notices: words } = useWords();
  const { acknowledgement, nextChaseAt } = recipient;
  return (
    <>
      <div>
        <p className={list.name}>
          <Link to={`/notices/${notice.id}/recipients/${recipient.id}`} className={list.rowLink}>
            <bdi>{recipient.organisation.name}</bdi>
          </Link>
        </p>
        <p className={list.facts}>
          <bdi>{recipient.reference}</bdi>
          <span>{words.sentOut(recipient.mails, recipient.webhooks)}</span>
        </p>
      </div>
      <div>
        <p className={list.marks}>
          <AnswerTag answer={recipient.answer} />
        </p>
        <p className={list.quiet}>
          {acknowledgement ? (
            <>
              <bdi>{acknowledgement.name}</bdi>
              <Comma />
              {words.ways[acknowledgement.way]}
              <Comma />
              <DateTime value={acknowledgement.at} style="moment" />
            </>
          ) : nextChaseAt ? (
            <>
              {words.nextChase} <DateTime value={nextChaseAt} style="moment" />
            </>
          ) : null}
        </p>
      </div>
    </>
  );
}
