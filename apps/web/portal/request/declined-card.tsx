import { useQuery } from '@tanstack/react-query';
import { DateTime } from '../../design/data/date-time.js';
import { Note } from '../../design/feedback/note.js';
import { useWords } from '../words/words.js';
import { progressQuery } from './payment-progress.js';

const SOON_MS = 2000;
/** The bank's answer may reach us a little later than its customer does. */
const LOOKS = 5;

/** What the bank said to the last card, and what to do now; nothing when it said nothing. */
export function DeclinedCard({ reference }: { reference: string }) {
  const words = useWords();
  const progress = useQuery({
    ...progressQuery(reference),
    refetchInterval: ({ state }) =>
      state.data?.state === 'waiting' && !state.data.declined && state.dataUpdateCount < LOOKS ? SOON_MS : false,
  });
  const declined = progress.data?.declined;
  return (
    <div role="status">
      {declined ? (
        <Note tone="waiting">
          <p>
            <strong>{words.payment.declinedTitle}</strong> (<DateTime value={declined.at} style="moment" />)
          </p>
          <p>
            {words.payment.declined[declined.code]} {words.payment.declinedNext}
          </p>
        </Note>
      ) : null}
    </div>
  );
}
