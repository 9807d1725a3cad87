import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { refundsApi, type RefundItem, type RefundState } from '../../api/desk-refunds.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { wordFor } from '../../words/shared.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { RefundStateTag } from './state-tags.js';
import list from '../list/list.module.css';

const REFRESH_MS = 20_000;

/** Money on its way back, the newest first; what waits for a second person is what finance looks for. */
export function RefundsPage() {
  const { refunds: words, payments } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['reference', 'state']);
  const pages = usePages({
    key: ['refunds', filters],
    fetchPage: (page) => refundsApi.refunds(filters, page),
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
    <ListPage title={words.title} actions={<Link to="/refunds/limits">{words.limits}</Link>}>
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
          options={(Object.keys(words.states) as RefundState[]).map((value) => ({
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
        keyOf={(refund) => refund.id}
        row={(refund) => <RefundRow refund={refund} />}
      />
    </ListPage>
  );
}

function RefundRow({ refund }: { refund: RefundItem }) {
  const { refunds: words } = useWords();
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <Link to={`/refunds/${refund.id}`} className={list.rowLink}>
            <bdi>{refund.reference}</bdi>
          </Link>
        </p>
        <p className={list.quiet}>
          <DateTime value={refund.createdAt} style="moment" />
        </p>
      </div>
      <div>
        <p>
          <bdi>{refund.organisation.name}</bdi>
        </p>
        <p className={list.facts}>
          <span>{wordFor(words.reasons, refund.reasonCode)}</span>
          {refund.creditNoteNumber ? <bdi>{refund.creditNoteNumber}</bdi> : null}
        </p>
      </div>
      <div>
        <p className={list.marks}>
          <RefundStateTag state={refund.state} />
          {refund.isOwed ? <Tag tone="act">{words.owed}</Tag> : null}
        </p>
        <p className={list.quiet}>{words.ends[refund.ends]}</p>
      </div>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        <Money value={refund.amount} />
      </div>
    </>
  );
}
