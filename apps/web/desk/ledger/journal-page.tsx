import { Link } from 'react-router';
import { ledgerApi, ledgerFile, type LedgerEntry } from '../../api/desk-ledger.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { bookDay } from '../../design/data/now.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { EntrySentence } from './entry-sentence.js';
import { useWords } from '../words/words.js';
import { LedgerFrame } from './frame.js';
import { RangeFields } from './range-fields.js';
import { SourceLink } from './source-link.js';
import list from '../list/list.module.css';
import styles from './ledger.module.css';

/** Every entry, the latest day first. */
export function JournalPage() {
  const { ledger: words } = useWords();
  const { filters, setFilter, isFiltered } = useFilters(['from', 'to']);
  const pages = usePages({ key: ['journal', filters], fetchPage: (page) => ledgerApi.entries(filters, page) });
  const month = (filters.to || bookDay()).slice(0, 7);
  const empty = (
    <EmptyState title={isFiltered ? words.nothing : words.empty}>
      {isFiltered ? words.nothingText : words.emptyText}
    </EmptyState>
  );
  const currency = pages.items[0]?.postings[0]?.amount.currency ?? 'GBP';
  return (
    <LedgerFrame
      title={words.tabs.journal}
      files={[
        { href: ledgerFile('exports/journal', filters), name: words.csv },
        { href: ledgerFile('exports/xero', { month, currency }), name: `${words.xero}, ${month} ${currency}` },
      ]}
    >
      <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
        <RangeFields from={filters.from} to={filters.to} onChange={setFilter} />
      </form>
      <Listing
        pages={pages}
        label={words.entries}
        empty={empty}
        columns="8rem minmax(0, 1fr) 12rem 9rem"
        keyOf={(entry) => entry.id}
        row={(entry) => <EntryRow entry={entry} />}
      />
    </LedgerFrame>
  );
}

function EntryRow({ entry }: { entry: LedgerEntry }) {
  const { payments } = useWords();
  const names: Record<string, string> = payments.accounts;
  const debits = entry.postings.filter(({ amount }) => !amount.amount.startsWith('-'));
  return (
    <>
      <div className={list.figures}>
        <p>
          <DateTime value={entry.occurredAt} />
        </p>
        <p className={list.quiet}>{entry.number}</p>
      </div>
      <div>
        <p className={list.name}>
          <Link to={`/ledger/entries/${entry.id}`} className={list.rowLink}>
            <EntrySentence entry={entry} />
          </Link>
        </p>
        <p className={list.quiet}>
          {entry.postings.map(({ account, accountName }) => names[account] ?? accountName).join(' · ')}
        </p>
      </div>
      <div className={list.quiet}>
        <SourceLink entry={entry} />
      </div>
      <div className={`${list.end ?? ''} ${list.figures ?? ''}`}>
        {debits[0] ? <Money value={debits[0].amount} /> : null}
      </div>
    </>
  );
}
