import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { deskApi, type Organisation } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { countryName } from '../../design/data/format.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useLanguage } from '../../words/language.js';
import { FilterBar } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { VerifiedTag } from '../marks/verified-tag.js';
import { useWords } from '../words/words.js';
import list from '../list/list.module.css';

export function OrganisationsPage() {
  const words = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['q']);
  const pages = usePages({
    key: ['organisations', filters],
    fetchPage: (page) => deskApi.organisations(filters, page),
  });
  const empty = isFiltered ? (
    <EmptyState title={words.organisations.nothing} action={<Button onClick={clear}>{words.queue.clear}</Button>}>
      {words.organisations.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.organisations.empty}>{words.organisations.emptyText}</EmptyState>
  );
  return (
    <ListPage title={words.organisations.title}>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField label={words.organisations.search} value={filters.q} onChange={(value) => setFilter('q', value)} />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.organisations.list}
        empty={empty}
        columns="minmax(0, 1fr) 17rem 9rem 8rem"
        keyOf={(organisation) => organisation.id}
        row={(organisation) => <OrganisationRow organisation={organisation} />}
      />
    </ListPage>
  );
}

function OrganisationRow({ organisation }: { organisation: Organisation }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { invoiceTerms } = organisation;
  return (
    <>
      <div>
        <p className={list.name}>
          <Link to={`/organisations/${organisation.id}`} className={list.rowLink}>
            <bdi>{organisation.name}</bdi>
          </Link>
        </p>
        <p className={list.facts}>
          <span>{countryName(organisation.country, locale)}</span>
          <span>{words.organisations.members(organisation.members)}</span>
        </p>
      </div>
      <div className={list.marks}>
        <span>{words.kinds[organisation.kind]}</span>
        <VerifiedTag verified={organisation.kindVerified} />
      </div>
      <div className={list.quiet}>{invoiceTerms ? words.organisations.terms(invoiceTerms.days) : null}</div>
      <div className={`${list.quiet ?? ''} ${list.end ?? ''}`}>
        <DateTime value={organisation.createdAt} />
      </div>
    </>
  );
}
