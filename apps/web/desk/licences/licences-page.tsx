import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { deskApi, type LicenceItem } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { useSharedWords } from '../../words/shared.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import list from '../list/list.module.css';

const STATES: LicenceItem['shownState'][] = [
  'active',
  'scheduled',
  'suspended',
  'withdrawn',
  'partly-withdrawn',
  'expired',
  'terminated',
];
/** Those whose days still count. */
const RUNNING: readonly LicenceItem['shownState'][] = ['active', 'partly-withdrawn', 'suspended'];

/** Everybody's licences, newest first. */
export function LicencesPage() {
  const words = useWords();
  const shared = useSharedWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['q', 'state']);
  const { q, state } = filters;
  const pages = usePages({
    key: ['licences', filters],
    fetchPage: (page) => deskApi.licences({ text: q, state }, page),
  });
  const empty = isFiltered ? (
    <EmptyState title={words.licences.nothing} action={<Button onClick={clear}>{words.licences.clear}</Button>}>
      {words.licences.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.licences.empty}>{words.licences.emptyText}</EmptyState>
  );
  return (
    <ListPage title={words.licences.title}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField
          label={words.licences.search}
          placeholder={words.licences.searchPlaceholder}
          value={q}
          onChange={(value) => setFilter('q', value)}
        />
        <FilterSelect
          label={words.licences.state}
          any={words.licences.anyState}
          value={state}
          options={STATES.map((value) => ({ value, label: shared.licenceStates[value] }))}
          onChange={(value) => setFilter('state', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.licences.list}
        empty={empty}
        columns="8.5rem minmax(0, 1fr) 13rem 7rem"
        keyOf={(licence) => licence.reference}
        row={(licence) => <LicenceRow licence={licence} />}
      />
    </ListPage>
  );
}

function LicenceRow({ licence }: { licence: LicenceItem }) {
  const words = useWords();
  const shared = useSharedWords();
  const isRunning = RUNNING.includes(licence.shownState);
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <bdi>{licence.reference}</bdi>
        </p>
        <p className={list.quiet}>
          <DateTime value={licence.issuedAt} />
        </p>
      </div>
      <div>
        <p className={list.headline}>
          <Link to={`/licences/${licence.reference}`} className={list.rowLink}>
            <span lang={licence.language} dir={licence.direction}>
              {licence.headline}
            </span>
          </Link>
        </p>
        <p className={list.facts}>
          <bdi>{licence.licensee.name}</bdi>
          <bdi>{licence.titleName}</bdi>
          {licence.itemCount > 1 ? <span>{words.queue.andMore(licence.itemCount - 1)}</span> : null}
        </p>
      </div>
      <div>
        <StateBadge kind="licence" state={licence.shownState} />
        {isRunning ? (
          <p className={list.quiet}>
            {licence.daysLeft === null ? words.licences.forEver : words.licences.left(shared.days(licence.daysLeft))}
          </p>
        ) : null}
      </div>
      <div className={list.end}>
        <Money value={licence.price} round />
      </div>
    </>
  );
}
