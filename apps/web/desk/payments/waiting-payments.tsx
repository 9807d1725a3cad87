import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { deskApi } from '../../api/desk-client.js';
import { Note } from '../../design/feedback/note.js';
import { useWords } from '../words/words.js';
import styles from './payments.module.css';

export const WAITS_FOR_FINANCE = 'waits-for-finance';

/** Money that grants nothing waits for a person: said above the list, for as long as there is some. */
export function WaitingPayments() {
  const words = useWords();
  const waiting = useQuery({
    queryKey: ['payments', WAITS_FOR_FINANCE],
    queryFn: ({ signal }) =>
      deskApi.payments({ state: WAITS_FOR_FINANCE, reference: '' }, { cursor: undefined, signal }),
  });
  const count = waiting.data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <div className={styles.waiting}>
      <Note tone="waiting">
        <p>
          <Link to={`/payments?state=${WAITS_FOR_FINANCE}`}>
            {waiting.data?.nextCursor ? words.payments.manyWait : words.payments.wait(count)}
          </Link>{' '}
          {words.payments.waitText}
        </p>
      </Note>
    </div>
  );
}
