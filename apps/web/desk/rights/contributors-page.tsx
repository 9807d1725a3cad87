import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { deskApi, type ContributorItem } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useTitles } from '../articles/use-titles.js';
import { FilterBar, FilterSelect } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ContributorForm } from './contributor-form.js';
import { useContractDays, useTermsText } from './contributor-terms.js';
import { RightsTabs } from './rights-tabs.js';
import list from '../list/list.module.css';

const FILTERS = ['q', 'title', 'terms'] as const;

/** Everybody our titles know by name, with what is agreed. */
export function ContributorsPage() {
  const { contributors: words } = useWords();
  const navigate = useNavigate();
  const mayChange = useMay('manageTitles');
  const [isAdding, setIsAdding] = useState(false);
  const { filters, setFilter, clear, isFiltered } = useFilters(FILTERS);
  const pages = usePages({
    key: ['contributors', filters],
    fetchPage: (page) => deskApi.contributors(filters, page),
  });
  const titles = useTitles();
  const add = mayChange ? <Button onClick={() => setIsAdding(true)}>{words.add}</Button> : null;
  const empty = isFiltered ? (
    <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  ) : (
    <EmptyState title={words.empty} action={add}>
      {words.emptyText}
    </EmptyState>
  );
  return (
    <ListPage title={words.title} lead={words.lead} actions={add}>
      <RightsTabs />
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField label={words.search} value={filters.q} onChange={(value) => setFilter('q', value)} />
        <FilterSelect
          label={words.inTitle}
          any={words.anyTitle}
          value={filters.title}
          options={titles.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => setFilter('title', value)}
        />
        <FilterSelect
          label={words.terms}
          any={words.anyTerms}
          value={filters.terms}
          options={Object.entries(words.termsOf).map(([value, label]) => ({ value, label }))}
          onChange={(value) => setFilter('terms', value)}
        />
      </FilterBar>
      <Listing
        pages={pages}
        label={words.list}
        empty={empty}
        columns="minmax(0, 1fr) minmax(0, 1fr) 14rem 8rem"
        keyOf={(one) => one.id}
        row={(one) => <ContributorRow contributor={one} />}
      />
      <Dialog opened={isAdding} onClose={() => setIsAdding(false)} title={words.add} size="lg">
        <ContributorForm
          contributor={null}
          onDone={({ id }) => {
            setIsAdding(false);
            void navigate(`/rights/contributors/${id}`);
          }}
        />
      </Dialog>
    </ListPage>
  );
}

function ContributorRow({ contributor }: { contributor: ContributorItem }) {
  const { contributors: words } = useWords();
  const days = useContractDays();
  const terms = useTermsText();
  return (
    <>
      <div>
        <Link to={`/rights/contributors/${contributor.id}`} className={`${list.rowLink ?? ''} ${list.name ?? ''}`}>
          <bdi>{contributor.name}</bdi>
        </Link>
        <p className={list.quiet}>
          <bdi>{contributor.titleName}</bdi>
        </p>
      </div>
      <div>{terms(contributor)}</div>
      <div className={list.quiet}>{contributor.relation === 'staff' ? null : days(contributor)}</div>
      <div className={list.end}>{contributor.isCurrent ? null : <Tag>{words.over}</Tag>}</div>
    </>
  );
}
