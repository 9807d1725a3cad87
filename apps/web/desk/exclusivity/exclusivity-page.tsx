import { Button } from '@mantine/core';
import { IconLock, IconClockHour4, IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { oversightApi, type Claim } from '../../api/desk-oversight.js';
import { countryName, dateText, listText } from '../../design/data/format.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { ClaimChart } from './claim-chart.js';
import list from '../list/list.module.css';
import styles from './exclusivity.module.css';

const NAMED_AT_MOST = 4;

/** What is held and sold of all articles, or of one: a timeline, and every date beside it. */
export function ExclusivityPage() {
  const { exclusivity: words, ...other } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['q', 'state', 'show', 'article']);
  const { q, state, show, article } = filters;
  const pages = usePages({
    key: ['exclusivity', filters],
    fetchPage: (page) => oversightApi.claims({ text: q, state, show, articleId: article }, page),
  });
  const empty = isFiltered ? (
    <EmptyState title={words.nothing} action={<Button onClick={clear}>{other.licences.clear}</Button>}>
      {words.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  );
  return (
    <ListPage title={words.title} lead={words.lead}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField
          label={words.search}
          placeholder={words.searchPlaceholder}
          value={q}
          onChange={(value) => setFilter('q', value)}
        />
        <FilterSelect
          label={words.state}
          any={words.anyState}
          value={state}
          options={(['held', 'active'] as const).map((value) => ({ value, label: words.states[value] }))}
          onChange={(value) => setFilter('state', value)}
        />
        <FilterSelect
          label={words.show}
          any={words.exclusiveOnly}
          value={show}
          options={[{ value: 'all', label: words.all }]}
          onChange={(value) => setFilter('show', value)}
        />
      </FilterBar>
      {pages.items.length > 0 ? (
        <figure className={styles.timeline}>
          <ClaimChart claims={pages.items} />
          <figcaption className={list.quiet}>{words.chartNote}</figcaption>
        </figure>
      ) : null}
      <Listing
        pages={pages}
        label={words.list}
        empty={empty}
        columns="8.5rem minmax(0, 1fr) 14rem 12rem"
        keyOf={(claim) => claim.id}
        row={(claim) => <ClaimRow claim={claim} />}
      />
    </ListPage>
  );
}

function ClaimRow({ claim }: { claim: Claim }) {
  const { exclusivity: words } = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const { article, countries, sectors, media, state, heldUntil } = claim;
  const where = claim.isWorldwide
    ? words.worldwide
    : countries.length > NAMED_AT_MOST
      ? shared.territory.countries(countries.length)
      : listText(
          countries.map((code) => countryName(code, locale)),
          locale,
        );
  const to = state === 'active' ? `/licences/${claim.reference}` : `/requests/${claim.reference}`;
  return (
    <>
      <div className={list.figures}>
        <p className={list.name}>
          <bdi>{claim.reference}</bdi>
        </p>
        <Tag
          tone={state === 'active' ? 'good' : 'waiting'}
          icon={!claim.isExclusive ? IconUsers : state === 'active' ? IconLock : IconClockHour4}
        >
          {words.states[state]}
        </Tag>
      </div>
      <div>
        <p className={list.headline}>
          <Link to={to} className={list.rowLink}>
            <span lang={article.language} dir={article.direction}>
              {article.headline}
            </span>
          </Link>
        </p>
        <p className={list.facts}>
          <bdi>{claim.holder.name}</bdi>
          {claim.isExclusive ? null : <span>{words.shared}</span>}
        </p>
      </div>
      <div>
        <p>{where}</p>
        <p className={list.quiet}>
          {listText(
            media.map((medium) => shared.media[medium]),
            locale,
          )}
          {'. '}
          {sectors.length === 0 ? words.everySector : words.sector(sectors.join(', '))}
        </p>
      </div>
      <div className={list.figures}>
        <p>{dateText(claim.from, locale)}</p>
        <p className={list.quiet}>{claim.until ? words.until(dateText(claim.until, locale)) : words.noEnd}</p>
        {heldUntil ? <p className={list.quiet}>{words.heldUntil(dateText(heldUntil, locale))}</p> : null}
      </div>
    </>
  );
}
