import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { refundsApi, type DisputeItem, type DisputeState } from '../../api/desk-refunds.js';
import { DateTime, TimeAway } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { wordFor } from '../../words/shared.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { DisputeStateTag } from '../refunds/state-tags.js';
import { useWords } from '../words/words.js';
import list from '../list/list.module.css';

const REFRESH_MS = 20_000;

/** Payments that banks take back, the newest first, with the time left to answer. */
export function DisputesPage() {
  const { disputes: words, payments } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['reference', 'state']);
  const pages = usePages({
    key: ['disputes', filters],
    fetchPage: (page) => refundsApi.disputes(filters, page),
    refreshEvery: REFRESH_MS,
  });
  const empty = isFiltered ? (
    <EmptyState title={words.nothing} action={<Button onClick={clear}>{payments.clear}</Button>}>
      {payments.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  );
  return (
    <ListPage title={words.title}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField
          label={payments.search}
          placeholder={payments.searchPlaceholder}
          value={filters.reference}
          onChange={(value) => setFilter('reference', value)}
        />
        <FilterSelect
          label={payments.state}
          any={payments.anyState}
          value={filters.state}
          options={(Object.keys(words.states) as DisputeState[]).map((value) => ({
            value,
            label: words.states[value],
          }))}
          onChange={(value) => setFilter('state', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.title}
        empty={empty}
        columns="10.5rem minmax(0, 1fr) 15rem 8rem"
        keyOf={(dispute) => dispute.id}
        row={(dispute) => <DisputeRow dispute={dispute} />}
      />
    </ListPage>
  );
}

function DisputeRow({ dispute }: { dispute: DisputeItem }) {
  const { disputes: words } = useWords();
  const waits = dispute.state === 'needs-response' && dispute.dueAt !== null;
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <Link to={`/disputes/${dispute.id}`} className={list.rowLink}>
            <bdi>{dispute.reference}</bdi>
          </Link>
        </p>
        <p className={list.quiet}>
          <DateTime value={dispute.openedAt} style="moment" />
        </p>
      </div>
      <div>
        <p>
          <bdi>{dispute.organisation.name}</bdi>
        </p>
        <p className={list.facts}>
          <span>{wordFor(words.reasons, dispute.reason)}</span>
        </p>
      </div>
      <div>
        <p className={list.marks}>
          <DisputeStateTag state={dispute.state} />
        </p>
        {waits ? (
          <p className={list.quiet}>
            {words.due} <TimeAway value={dispute.dueAt!} />
          </p>
        ) : null}
      </div>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        <Money value={dispute.amount} />
      </div>
    </>
  );
}
