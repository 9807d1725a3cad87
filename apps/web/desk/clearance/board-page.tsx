import { Link } from 'react-router';
import { lifeApi, type ClearanceItem, type ClearanceState } from '../../api/desk-life.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../list/use-filters.js';
import { usePages } from '../list/use-pages.js';
import { TimeLeft } from '../marks/time-left.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import list from '../list/list.module.css';

const STATES: ClearanceState[] = ['open', 'cleared', 'excluded', 'swapped', 'dropped'];

/** Every part that is being cleared: who holds the right, when they were asked, and by when the licensee has an answer. */
export function ClearanceBoardPage() {
  const words = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['state']);
  const pages = usePages({
    key: ['clearances', filters.state],
    fetchPage: ({ cursor, signal }) => lifeApi.clearances(filters.state, cursor, signal),
  });
  return (
    <ListPage title={words.clearance.board}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <FilterSelect
          label={words.clearance.state}
          any={words.clearance.states.open}
          value={filters.state}
          options={[
            ...STATES.filter((state) => state !== 'open').map((value) => ({
              value,
              label: words.clearance.states[value],
            })),
            { value: 'all', label: words.clearance.anyState },
          ]}
          onChange={(value) => setFilter('state', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.clearance.list}
        empty={<EmptyState title={words.clearance.nothing}>{words.clearance.nothingText}</EmptyState>}
        columns="9rem minmax(0, 1fr) 15rem"
        keyOf={(item) => item.id}
        row={(item) => <BoardRow item={item} />}
      />
    </ListPage>
  );
}

function BoardRow({ item }: { item: ClearanceItem }) {
  const words = useWords();
  const shared = useSharedWords();
  const waits = item.state === 'open' && item.requestState === 'in_review' && item.promisedAt !== null;
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <bdi>{item.reference}</bdi>
        </p>
        <p className={list.quiet}>
          {waits && item.promisedAt ? (
            <TimeLeft promisedAt={item.promisedAt} />
          ) : (
            <DateTime value={item.decidedAt ?? item.openedAt} />
          )}
        </p>
      </div>
      <div>
        <p className={list.headline}>
          <Link to={`/requests/${item.reference}#clearances`} className={list.rowLink}>
            {wordFor(shared.componentKinds, item.kind)}
            {': '}
            <span lang={item.language} dir={item.direction}>
              {item.caption ?? item.headline}
            </span>
          </Link>
        </p>
        <p className={list.facts}>
          <bdi>{item.licensee}</bdi>
          <bdi lang={item.language}>{item.headline}</bdi>
        </p>
      </div>
      <div>
        <p>{words.clearance.states[item.state]}</p>
        <p className={list.quiet}>
          {item.owner && item.askedAt ? (
            <>
              <bdi>{words.clearance.asked(item.owner)}</bdi> <DateTime value={item.askedAt} />
            </>
          ) : (
            (item.owner ?? words.clearance.nobodyAsked)
          )}
        </p>
      </div>
    </>
  );
}
