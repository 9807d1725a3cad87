import { Button, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { auditFile, oversightApi } from '../../api/desk-oversight.js';
import { countText } from '../../design/data/format.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Note } from '../../design/feedback/note.js';
import { useLanguage } from '../../words/language.js';
import { FilterBar } from '../list/filter-bar.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { SearchField } from '../list/search-field.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import { EntryRow } from './entry-row.js';
import list from '../list/list.module.css';
import styles from './audit.module.css';

/** Who did what, newest first, and how far it is sealed. */
export function AuditPage() {
  const { audit: words, ...other } = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(['person', 'subject', 'from', 'until']);
  const pages = usePages({ key: ['audit', filters], fetchPage: (page) => oversightApi.audit(filters, page) });
  const empty = isFiltered ? (
    <EmptyState title={words.nothing} action={<Button onClick={clear}>{other.licences.clear}</Button>}>
      {words.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  );
  const file = (
    <Button
      component="a"
      href={auditFile(filters)}
      download="audit.csv"
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden="true" />}
    >
      {words.download}
    </Button>
  );
  return (
    <ListPage title={words.title} lead={words.lead} actions={file}>
      <div className={styles.seal}>
        <SealState />
      </div>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <SearchField
          label={words.person}
          placeholder={words.personPlaceholder}
          value={filters.person}
          onChange={(value) => setFilter('person', value)}
        />
        <TextInput
          label={words.subject}
          placeholder={words.subjectPlaceholder}
          size="sm"
          value={filters.subject}
          onChange={(event) => setFilter('subject', event.currentTarget.value)}
        />
        {(['from', 'until'] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            size="sm"
            label={words[name]}
            value={filters[name]}
            onChange={(event) => setFilter(name, event.currentTarget.value)}
          />
        ))}
      </FilterBar>
      <Listing
        pages={pages}
        label={words.list}
        empty={empty}
        columns="11rem minmax(0, 1fr) minmax(0, 2fr) 11rem"
        keyOf={(entry) => entry.id}
        row={(entry) => <EntryRow entry={entry} />}
      />
    </ListPage>
  );
}

function SealState() {
  const { audit: words } = useWords();
  const { locale } = useLanguage();
  const { data } = useQuery({
    queryKey: ['audit-seal'],
    queryFn: ({ signal }) => oversightApi.auditSeal(signal),
    refetchInterval: 60_000,
  });
  if (!data) return null;
  const { last, sealed, waiting } = data;
  return (
    <Note tone={last ? 'good' : 'plain'}>
      <p>
        {last ? words.sealState(countText(sealed, locale), countText(last.seal, locale)) : words.sealNone}{' '}
        {waiting > 0 ? words.sealWaiting(waiting) : null} {words.verify}
      </p>
      {last ? (
        <p className={list.quiet}>
          {words.head}:{' '}
          <code dir="ltr">
            {last.seal}:{last.hash.slice(0, 12)}…
          </code>{' '}
          <CopyText value={`${String(last.seal)}:${last.hash}`} what={words.head} />
        </p>
      ) : null}
    </Note>
  );
}
