import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { reconciliationApi, type PayoutItem } from '../../api/desk-reconciliation.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useLanguage } from '../../words/language.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { PayoutStateTag } from './state-tags.js';
import list from '../list/list.module.css';

const FILTERS = ['state'] as const;
const REFRESH_MS = 30_000;

/** What the provider sent to our bank, the newest first. */
export function PayoutsPage() {
  const { payouts: words } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(FILTERS);
  const pages = usePages({
    key: ['payouts', filters],
    fetchPage: (page) => reconciliationApi.payouts(filters.state, page),
    refreshEvery: REFRESH_MS,
  });
  const empty = isFiltered ? (
    <EmptyState title={words.nothing} action={<Button onClick={clear}>{words.clear}</Button>} />
  ) : (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  );
  return (
    <ListPage title={words.title} lead={words.lead}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <FilterSelect
          label={words.state}
          any={words.anyState}
          value={filters.state}
          options={Object.entries(words.states).map(([value, label]) => ({ value, label }))}
          onChange={(value) => setFilter('state', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.list}
        empty={empty}
        columns="11rem minmax(0, 1fr) 12rem 9rem"
        keyOf={(payout) => payout.id}
        row={(payout) => <PayoutRow payout={payout} />}
      />
    </ListPage>
  );
}

function PayoutRow({ payout }: { payout: PayoutItem }) {
  const { payouts: words } = useWords();
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <Link to={`/payouts/${payout.id}`} className={list.rowLink}>
            <DateTime value={payout.madeAt} />
          </Link>
        </p>
        <p className={list.quiet}>
          {words.arrives} <DateTime value={payout.arrivesOn} />
        </p>
      </div>
      <div>
        <Explained payout={payout} />
        <p className={list.facts}>
          <bdi dir="ltr">{payout.providerId}</bdi>
        </p>
      </div>
      <p className={list.marks}>
        <PayoutStateTag state={payout.state} />
      </p>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        <Money value={payout.amount} />
      </div>
    </>
  );
}

/** Whether each line of a payout is in our books. */
export function Explained({ payout }: { payout: PayoutItem }) {
  const { payouts: words } = useWords();
  const { locale } = useLanguage();
  if (payout.lines === null) return <p>{words.reading}</p>;
  const lines = payout.lines === 1 ? words.oneLine : words.lines(countText(payout.lines, locale));
  return (
    <p className={list.marks}>
      {payout.openDifferences === 0 ? (
        <Tag tone="good" icon={IconCircleCheck}>
          {words.explained}
        </Tag>
      ) : (
        <Tag tone="act" icon={IconAlertTriangle}>
          {words.open(countText(payout.openDifferences, locale))}
        </Tag>
      )}
      <Tag>{lines}</Tag>
    </p>
  );
}
