import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { isOwed, receivablesApi, receivablesFile, type Receivable } from '../../api/desk-receivables.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { AgesOfReceivables } from './ages.js';
import { InvoiceStateTag } from './invoice-state.js';
import list from '../list/list.module.css';

const FILTERS = ['show', 'q', 'currency'] as const;
const REFRESH_MS = 30_000;

/** What is owed on account: by age, and invoice by invoice. */
export function ReceivablesPage() {
  const { receivables: words } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(FILTERS);
  const pages = usePages({
    key: ['receivables', filters],
    fetchPage: (page) => receivablesApi.list(filters, page),
    refreshEvery: REFRESH_MS,
  });
  const empty = isFiltered ? (
    <EmptyState title={words.none} action={<Button onClick={clear}>{words.clear}</Button>} />
  ) : (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  );
  const options = [
    { value: 'owed', label: words.owed },
    { value: 'with-surplus', label: words.withSurplus },
    ...Object.entries(words.bands).map(([value, label]) => ({ value, label })),
    ...Object.entries(words.states).map(([value, label]) => ({ value, label })),
  ];
  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      actions={
        <Button component="a" href={receivablesFile(filters)} size="sm">
          {words.csv}
        </Button>
      }
    >
      <AgesOfReceivables />
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField
          label={words.search}
          placeholder={words.searchPlaceholder}
          value={filters.q}
          onChange={(value) => setFilter('q', value)}
        />
        <FilterSelect
          label={words.show}
          any={words.all}
          value={filters.show}
          options={options}
          onChange={(value) => setFilter('show', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.list}
        empty={empty}
        columns="11rem minmax(0, 1fr) 15rem 9rem"
        keyOf={(invoice) => invoice.id}
        row={(invoice) => <InvoiceRow invoice={invoice} />}
      />
    </ListPage>
  );
}

function InvoiceRow({ invoice }: { invoice: Receivable }) {
  const { receivables: words } = useWords();
  const { daysLate } = invoice;
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <Link to={`/receivables/${invoice.number}`} className={list.rowLink}>
            <bdi>{invoice.number}</bdi>
          </Link>
        </p>
        <p className={list.quiet}>
          <DateTime value={invoice.issuedAt} />
        </p>
      </div>
      <div>
        <p>
          <bdi>{invoice.organisation.name}</bdi>
        </p>
        <p className={list.facts}>
          <bdi>{invoice.headline}</bdi>
          {invoice.poNumber ? <bdi>{invoice.poNumber}</bdi> : null}
        </p>
      </div>
      <div>
        <p className={list.marks}>
          <InvoiceStateTag state={invoice.state} />
          {invoice.isPaused ? <Tag>{words.paused}</Tag> : null}
          {invoice.isSuspended ? <Tag tone="over">{words.suspended}</Tag> : null}
        </p>
        {isOwed(invoice) ? (
          <p className={list.quiet}>{daysLate > 0 ? words.late(daysLate) : words.dueIn(-daysLate)}</p>
        ) : null}
      </div>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        <Money value={isOwed(invoice) ? invoice.owed : invoice.amount} />
      </div>
    </>
  );
}
