import type { Money as MoneyJson, Payment } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Link } from 'react-router';
import { Section } from '../../design/shell/page.js';
import { EntrySentence } from '../ledger/entry-sentence.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';
import styles from './payments.module.css';

type Entry = Payment['entries'][number];

const isCredit = ({ amount }: MoneyJson): boolean => amount.startsWith('-');
const size = ({ amount, currency }: MoneyJson): MoneyJson => ({ amount: amount.replace('-', ''), currency });

/** What a payment did to the books: each entry with its postings, debit beside credit. */
export function LedgerEntries({ entries }: { entries: readonly Entry[] }) {
  const words = useWords();
  return (
    <Section title={words.payments.entries} id="entries">
      {entries.length === 0 ? <p className={styles.quiet}>{words.payments.noEntries}</p> : null}
      {entries.map((entry) => (
        <LedgerEntry key={entry.id} entry={entry} />
      ))}
    </Section>
  );
}

function LedgerEntry({ entry }: { entry: Entry }) {
  const words = useWords();
  const to = `/ledger/entries/${entry.id}`;
  const names: Record<string, string> = words.payments.accounts;
  return (
    <table className={`${figures.table ?? ''} ${styles.entry ?? ''}`}>
      <caption>
        <Link to={to}>
          <EntrySentence entry={entry} />
        </Link>{' '}
        <span className={styles.quiet}>
          <DateTime value={entry.occurredAt} style="moment" />
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.payments.account}</th>
          <th scope="col">{words.payments.debit}</th>
          <th scope="col">{words.payments.credit}</th>
        </tr>
      </thead>
      <tbody>
        {entry.postings.map((posting) => (
          <tr key={`${posting.account}-${posting.amount.amount}-${posting.amount.currency}`}>
            <th scope="row">{names[posting.account] ?? posting.accountName}</th>
            <td>{isCredit(posting.amount) ? null : <MoneyLink value={posting.amount} to={to} />}</td>
            <td>{isCredit(posting.amount) ? <MoneyLink value={size(posting.amount)} to={to} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
