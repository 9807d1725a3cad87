import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { sourcesApi, type SourceItem } from '../../api/desk-sources.js';
import { TimeAway } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useTitles } from '../articles/use-titles.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { RunMarks } from './run-marks.js';
import { SourceHealthTag } from './source-health.js';
import { useEvery } from './use-every.js';
import list from '../list/list.module.css';
import { ReasonLines } from './reason-lines.js';

const REFRESH_MS = 15_000;

/** Where articles come from by themselves, and how each of them is. */
export function SourcesPage() {
  const words = useWords();
  const titles = useTitles();
  const mayManage = useMay('manageSources');
  const { filters, setFilter, clear, isFiltered } = useFilters(['title', 'state'] as const);
  const pages = usePages({
    key: ['sources', filters],
    fetchPage: (page) => sourcesApi.sources(filters, page),
    refreshEvery: REFRESH_MS,
  });
  const add = (
    <Button component={Link} to="/sources/new" variant="filled" color="seal">
      {words.sources.add}
    </Button>
  );
  const empty = isFiltered ? (
    <EmptyState title={words.sources.nothing} action={<Button onClick={clear}>{words.articles.clear}</Button>} />
  ) : (
    <EmptyState title={words.sources.empty} action={mayManage ? add : null}>
      {words.sources.emptyText}
    </EmptyState>
  );
  const actions = (
    <>
      <Button component={Link} to="/sources/files">
        {words.sources.bulk}
      </Button>
      {mayManage ? add : null}
    </>
  );
  return (
    <ListPage title={words.sources.title} lead={words.sources.lead} actions={actions}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <FilterSelect
          label={words.sources.titleFilter}
          any={words.sources.anyTitle}
          value={filters.title}
          options={titles.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => setFilter('title', value)}
        />
        <FilterSelect
          label={words.sources.stateFilter}
          any={words.sources.current}
          value={filters.state}
          options={(['active', 'paused', 'archived'] as const).map((value) => ({
            value,
            label: words.sources.states[value],
          }))}
          onChange={(value) => setFilter('state', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.sources.list}
        empty={empty}
        columns="minmax(0, 1fr) 12rem 11rem"
        keyOf={(source) => source.id}
        row={(source) => <SourceRow source={source} />}
      />
    </ListPage>
  );
}

function SourceRow({ source }: { source: SourceItem }) {
  const words = useWords();
  const everyText = useEvery();
  const { lastRun } = source;
  const isFailing = source.health === 'failing' && lastRun?.message;
  return (
    <>
      <div>
        <p className={list.headline}>
          <Link to={`/sources/${source.id}`} className={list.rowLink}>
            <bdi>{source.name}</bdi>
          </Link>
        </p>
        <p className={list.facts}>
          <bdi>{source.titleName}</bdi>
          <span>{words.sources.kinds[source.kind]}</span>
          {source.url ? <span>{everyText(source.everyMinutes)}</span> : null}
        </p>
        {isFailing ? <ReasonLines of={lastRun} tone="trouble" withNextStep={false} /> : null}
      </div>
      <RunMarks marks={source.recent} />
      <div className={list.end}>
        <SourceHealthTag health={source.health} />
        <p className={list.quiet}>{lastRun ? <TimeAway value={lastRun.createdAt} /> : words.sources.never}</p>
      </div>
    </>
  );
}
