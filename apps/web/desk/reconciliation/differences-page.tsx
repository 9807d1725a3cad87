import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { reconciliationApi, type DifferenceItem } from '../../api/desk-reconciliation.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import { ProviderBalances } from './provider-balances.js';
import { DifferenceStateTag } from './state-tags.js';
import list from '../list/list.module.css';

const FILTERS = ['state', 'payout'] as const;
const REFRESH_MS = 30_000;

/** Finance's work list: where the provider and our books do not say the same. */
export function DifferencesPage() {
  const { differences: words } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(FILTERS);
  const pages = usePages({
    key: ['differences', filters],
    fetchPage: (page) => reconciliationApi.differences({ state: filters.state, payoutId: filters.payout }, page),
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
        keyOf={(difference) => difference.id}
        row={(difference) => <DifferenceRow difference={difference} />}
      />
      <ProviderBalances />
    </ListPage>
  );
}

function DifferenceRow({ difference }: { difference: DifferenceItem }) {
  const { differences: words, payments } = useWords();
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <Link to={`/differences/${difference.id}`} className={list.rowLink}>
            {words.kinds[difference.kind]} {difference.reference ? <bdi>{difference.reference}</bdi> : null}
          </Link>
        </p>
        <p className={list.quiet}>
          <DateTime value={difference.foundAt} style="moment" />
        </p>
      </div>
      <div>
        <p>{words.reasons[difference.reason]}</p>
        <p className={list.facts}>
          {difference.state === 'open' ? words.proposalText(payments.accounts[difference.proposal]) : null}
          {difference.note ? <bdi>{difference.note}</bdi> : null}
        </p>
      </div>
      <p className={list.marks}>
        <DifferenceStateTag state={difference.state} />
      </p>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        <Money value={difference.off} />
      </div>
    </>
  );
}
