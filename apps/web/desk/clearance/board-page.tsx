import { Link, useSearchParams } from 'react-router';
import { SectionTabs } from '../../design/shell/section-tabs.js';
import { lifeApi, type ClearanceItem, type ClearanceState } from '../../api/desk-life.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { usePages } from '../list/use-pages.js';
import { TimeLeft } from '../marks/time-left.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { ClearanceTag } from './clearance-tag.js';
import { OwnerAsked } from './owner-asked.js';
import list from '../list/list.module.css';

/** What waits comes first, then everything else, and all of it. */
const STATES: ClearanceState[] = ['open', 'cleared', 'excluded', 'swapped', 'dropped'];
const EVERY = 'all';

/** Every part that is being cleared: who holds the right, when they were asked, and by when the licensee has an answer. */
export function ClearanceBoardPage() {
  const words = useWords();
  const [params] = useSearchParams();
  const state = params.get('state') ?? '';
  const pages = usePages({
    key: ['clearances', state],
    fetchPage: ({ cursor, signal }) => lifeApi.clearances(state, cursor, signal),
  });
  return (
    <ListPage title={words.clearance.board} lead={words.clearance.boardLead}>
      <SectionTabs label={words.clearance.state}>
        {[...STATES, EVERY].map((one) => {
          const isHere = one === (state || 'open');
          return (
            <Link key={one} to={one === 'open' ? '.' : `?state=${one}`} aria-current={isHere ? 'page' : undefined}>
              {one === EVERY ? words.clearance.anyState : words.clearance.states[one as ClearanceState]}
            </Link>
          );
        })}
      </SectionTabs>
      <Listing
        pages={pages}
        label={words.clearance.list}
        empty={<EmptyState title={words.clearance.nothing}>{words.clearance.nothingText}</EmptyState>}
        columns="9rem minmax(0, 1fr) 17rem"
        keyOf={(item) => item.id}
        row={(item) => <BoardRow item={item} />}
      />
    </ListPage>
  );
}

function BoardRow({ item }: { item: ClearanceItem }) {
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
          {item.caption ? <bdi lang={item.language}>{item.headline}</bdi> : null}
        </p>
      </div>
      <div>
        <p className={list.marks}>
          <ClearanceTag part={item} requestState={item.requestState} />
        </p>
        <p className={list.quiet}>
          <OwnerAsked part={item} />
        </p>
      </div>
    </>
  );
}
