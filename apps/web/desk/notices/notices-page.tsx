import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { noticesApi, type NoticeItem, type NoticeKind, type NoticeState } from '../../api/desk-notices.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { AnswersTag, NoticeKindTag, NoticeStateTag } from './notice-tags.js';
import list from '../list/list.module.css';

const REFRESH_MS = 15_000;

/** Every notice, the newest first, with how many have confirmed it. */
export function NoticesPage() {
  const { notices: words } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['kind', 'state']);
  const pages = usePages({
    key: ['notices', filters],
    fetchPage: (page) => noticesApi.list(filters, page),
    refreshEvery: REFRESH_MS,
  });
  const write = useMay('writeNotices') ? (
    <Button component={Link} to="/notices/new" variant="filled" color="seal">
      {words.write}
    </Button>
  ) : null;
  return (
    <ListPage title={words.title} lead={words.lead} actions={write}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <FilterSelect
          label={words.kind}
          any={words.anyKind}
          value={filters.kind}
          options={(Object.keys(words.kinds) as NoticeKind[]).map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(value) => setFilter('kind', value)}
        />
        <FilterSelect
          label={words.state}
          any={words.anyState}
          value={filters.state}
          options={(Object.keys(words.states) as NoticeState[]).map((value) => ({ value, label: words.states[value] }))}
          onChange={(value) => setFilter('state', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.title}
        empty={
          isFiltered ? (
            <EmptyState title={words.nothing} action={<Button onClick={clear}>{words.clear}</Button>}>
              {words.nothingText}
            </EmptyState>
          ) : (
            <EmptyState title={words.empty} action={write}>
              {words.emptyText}
            </EmptyState>
          )
        }
        columns="10rem minmax(0, 1fr) 17rem 10rem"
        keyOf={(notice) => notice.id}
        row={(notice) => <NoticeRow notice={notice} />}
      />
    </ListPage>
  );
}

function NoticeRow({ notice }: { notice: NoticeItem }) {
  const { notices: words } = useWords();
  const isOut = notice.state === 'sending' || notice.state === 'sent';
  return (
    <>
      <div>
        <NoticeKindTag kind={notice.kind} />
      </div>
      <div>
        <p className={list.name} lang={notice.language} dir={notice.direction}>
          <Link to={`/notices/${notice.id}`} className={list.rowLink}>
            {notice.headline}
          </Link>
        </p>
        <p className={list.facts}>
          <bdi lang={notice.language}>{notice.titleName}</bdi>
          {notice.by ? <bdi>{notice.by}</bdi> : null}
        </p>
      </div>
      <div>
        <p className={list.marks}>
          {isOut ? <AnswersTag counts={notice.counts} /> : <NoticeStateTag state={notice.state} />}
          {notice.state === 'draft' && notice.origin === 'catalogue' ? (
            <Tag tone="act" title={words.proposedWhy}>
              {words.proposed}
            </Tag>
          ) : null}
        </p>
        {isOut && notice.dueAt ? (
          <p className={list.quiet}>
            {words.due} <DateTime value={notice.dueAt} style="moment" />
          </p>
        ) : null}
      </div>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        <DateTime value={notice.sentAt ?? notice.createdAt} style="moment" />
      </div>
    </>
  );
}
