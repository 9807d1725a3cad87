import type { LicenceListItem } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';

/** How long it still holds, or when it starts or ended. */
export function TimeLeft({
  licence,
}: {
  licence: Pick<LicenceListItem, 'state' | 'startsOn' | 'endsOn' | 'daysLeft'>;
}) {
  const words = useWords();
  const shared = useSharedWords();
  if (licence.state === 'scheduled') {
    return (
      <span>
        {words.licence.startsOn} <DateTime value={licence.startsOn} />
      </span>
    );
  }
  if (licence.state === 'terminated') return null;
  if (!licence.endsOn) return <span>{words.licence.forEver}</span>;
  if (licence.daysLeft) {
    return (
      <span>
        {words.licence.daysLeft(shared.days(licence.daysLeft))} (<DateTime value={licence.endsOn} />)
      </span>
    );
  }
  return (
    <span>
      {words.licence.endedOn} <DateTime value={licence.endsOn} />
    </span>
  );
}
