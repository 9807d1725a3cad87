import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { deskApi, type PaymentItem, type PaymentState } from '../../api/desk-client.js';
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
import { PaymentStateTag } from '../marks/payment-state.js';
import { Tag } from '../marks/tag.js';
import { PaymentTrail } from './payment-trail.js';
import { WaitingPayments, WAITS_FOR_FINANCE } from './waiting-payments.js';
import { useWords } from '../words/words.js';
import list from '../list/list.module.css';

const REFRESH_MS = 20_000;

/** Every attempt to pay, newest first; held money is what finance looks for. */
export function PaymentsPage() {
  const words = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['reference', 'state']);
  const pages = usePages({
    key: ['payments', filters],
    fetchPage: (page) => deskApi.payments(filters, page),
    refreshEvery: REFRESH_MS,
  });
  const empty = isFiltered ? (
    <EmptyState title={words.payments.nothing} action={<Button onClick={clear}>{words.payments.clear}</Button>}>
      {words.payments.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.payments.empty}>{words.payments.emptyText}</EmptyState>
  );
  const states = [
    { value: WAITS_FOR_FINANCE, label: words.payments.waitsForFinance },
    ...(Object.keys(words.payments.states) as PaymentState[]).map((value) => ({
      value,
      label: words.payments.states[value],
    })),
  ];
  return (
    <ListPage title={words.payments.title}>
      {filters.state === WAITS_FOR_FINANCE ? null : <WaitingPayments />}
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField
          label={words.payments.search}
          placeholder={words.payments.searchPlaceholder}
          value={filters.reference}
          onChange={(value) => setFilter('reference', value)}
        />
        <FilterSelect
          label={words.payments.state}
          any={words.payments.anyState}
          value={filters.state}
          options={states}
          onChange={(value) => setFilter('state', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.payments.list}
        empty={empty}
        columns="10.5rem minmax(0, 1fr) 15rem 8rem"
        keyOf={(payment) => payment.id}
        row={(payment) => <PaymentRow payment={payment} />}
      />
    </ListPage>
  );
}

function PaymentRow({ payment }: { payment: PaymentItem }) {
  const words = useWords();
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <Link to={`/payments/${payment.id}`} className={list.rowLink}>
            <bdi>{payment.reference}</bdi>
          </Link>
        </p>
        <p className={list.quiet}>
          <DateTime value={payment.createdAt} style="moment" />
        </p>
      </div>
      <div>
        <p>
          <bdi>{payment.organisation.name}</bdi>
        </p>
        <p className={list.facts}>
          <bdi>{payment.headline}</bdi>
          {payment.receiptNumber || payment.invoiceNumber ? (
            <bdi>{payment.receiptNumber ?? payment.invoiceNumber}</bdi>
          ) : null}
        </p>
      </div>
      <div>
        <p className={list.marks}>
          <PaymentStateTag state={payment.state} />
          {payment.mode === 'live' ? null : <Tag>{words.payments.modes[payment.mode]}</Tag>}
        </p>
        {payment.reasonCode ? (
          <p className={list.quiet}>{wordFor(words.payments.reasons, payment.reasonCode)}</p>
        ) : null}
      </div>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        <Money value={payment.amount} />
      </div>
      <PaymentTrail payment={payment} />
    </>
  );
}
