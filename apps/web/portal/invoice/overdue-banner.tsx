import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { Note } from '../../design/feedback/note.js';
import { useWords } from '../words/words.js';
import styles from './invoice.module.css';

/** Says that an invoice is overdue wherever an organisation looks at its things, with the way to pay it. */
export function OverdueBanner() {
  const { invoice: words } = useWords();
  const invoices = useQuery({
    queryKey: ['receipts', 'overdue'],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/invoices', { params: { query: {} }, signal })),
  });
  const overdue = invoices.data?.items.find(({ state }) => state === 'overdue');
  if (!overdue) return null;
  return (
    <div className={styles.banner} role="status">
      <Note tone="waiting">
        <p>
          <strong>{words.overdueTitle}</strong> {words.overdueText}{' '}
          <Link to={`/invoices/${overdue.number}`}>{words.overduePay(overdue.number)}</Link>
        </p>
      </Note>
    </div>
  );
}
