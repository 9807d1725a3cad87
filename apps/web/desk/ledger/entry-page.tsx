import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ledgerApi, type LedgerEntry } from '../../api/desk-ledger.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page, Section } from '../../design/shell/page.js';
import { EntrySentence } from './entry-sentence.js';
import { useWords } from '../words/words.js';
import { ReverseEntry } from './reverse-entry.js';
import { Shares } from './shares.js';
import { Sides } from './sides.js';
import { SourceLink } from './source-link.js';
import figures from '../../design/data/table.module.css';
import styles from './ledger.module.css';

/** One entry: its postings, what it is about, and what it is made of. */
export function EntryPage() {
  const { ledger: words } = useWords();
  const { id = '' } = useParams();
  const entry = useQuery({ queryKey: ['entry', id], queryFn: ({ signal }) => ledgerApi.entry(id, signal) });
  if (entry.isPending) return <Loading lines={8} />;
  if (entry.isError) {
    return (
      <Page title={words.entries} eyebrow={<Link to="/ledger/journal">{words.toJournal}</Link>}>
        <ProblemAlert error={entry.error} onRetry={() => void entry.refetch()} />
      </Page>
    );
  }
  const { data } = entry;
  return (
    <Page
      title={words.entry(data.number)}
      eyebrow={<Link to="/ledger/journal">{words.toJournal}</Link>}
      lead={<EntrySentence entry={data} />}
      actions={<ReverseEntry entry={data} />}
    >
      <Postings entry={data} />
      <EntryFacts entry={data} />
      {data.source.kind === 'recognition' ? <Shares entryId={data.id} /> : null}
    </Page>
  );
}

function Postings({ entry }: { entry: LedgerEntry }) {
  const { ledger: words, payments } = useWords();
  const names: Record<string, string> = payments.accounts;
  const day = entry.occurredAt.slice(0, 10);
  return (
    <Section title={words.postings}>
      <div className={figures.scroll} role="group" aria-label={words.postings} tabIndex={0}>
        <table className={figures.table}>
          <thead>
            <tr>
              <th scope="col">{words.account}</th>
              <th scope="col" className={figures.figure}>
                {words.debit}
              </th>
              <th scope="col" className={figures.figure}>
                {words.credit}
              </th>
            </tr>
          </thead>
          <tbody>
            {entry.postings.map(({ account, accountName, amount }, place) => (
              <tr key={`${String(place)}-${account}`}>
                <th scope="row">
                  <Link to={`/ledger/accounts/${account}?currency=${amount.currency}`}>
                    {names[account] ?? accountName}
                  </Link>
                </th>
                <Sides
                  amount={amount}
                  to={`/ledger/accounts/${account}?currency=${amount.currency}&from=${day}&to=${day}`}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function EntryFacts({ entry }: { entry: LedgerEntry }) {
  const { ledger: words, organisations } = useWords();
  const other = (id: string) => <Link to={`/ledger/entries/${id}`}>{words.seeIt}</Link>;
  return (
    <Section title={organisations.details}>
      <Facts
        entries={[
          { label: words.source, value: <SourceLink entry={entry} /> },
          { label: words.occurred, value: <DateTime value={entry.occurredAt} style="moment" /> },
          ...(entry.happenedAt
            ? [
                {
                  label: words.happened,
                  value: (
                    <>
                      <DateTime value={entry.happenedAt} style="moment" />{' '}
                      <span className={styles.quiet}>{words.happenedWhy}</span>
                    </>
                  ),
                },
              ]
            : []),
          { label: words.posted, value: <DateTime value={entry.postedAt} style="moment" /> },
          ...(entry.reversesId ? [{ label: words.reverses, value: other(entry.reversesId) }] : []),
          ...(entry.reversedById ? [{ label: words.reversedBy, value: other(entry.reversedById) }] : []),
        ]}
      />
    </Section>
  );
}
