import type { Clearance } from '../../api/desk-life.js';
import { DateTime } from '../../design/data/date-time.js';
import { useWords } from '../words/words.js';

/** Who holds the right, and when they were asked. */
export function OwnerAsked({
  part: { state, owner, askedAt },
}: {
  part: Pick<Clearance, 'state' | 'owner' | 'askedAt'>;
}) {
  const { clearance } = useWords();
  if (!owner) return state === 'open' ? clearance.nobodyAsked : null;
  // A name may run the other way than the sentence.
  if (!askedAt) return <bdi>{owner}</bdi>;
  return (
    <>
      {clearance.asked} <bdi>{owner}</bdi> · <DateTime value={askedAt} />
    </>
  );
}
