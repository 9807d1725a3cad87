import type { LicenceDetail } from '../../api/views.js';
import { DateTime } from '../data/date-time.js';
import { Note } from '../feedback/note.js';
import { useSharedWords } from '../../words/shared.js';
import { ServerSentences } from './server-text.js';

type Standing = Pick<LicenceDetail, 'state' | 'stateReason' | 'suspensions' | 'endedItems'>;

/** Why a licence is not in force (each reason, and what restores it), and which of its articles have ended. */
export function LicenceStanding({ licence }: { licence: Standing }) {
  const { standing } = useSharedWords();
  const { suspensions, endedItems, stateReason } = licence;
  return (
    <>
      {suspensions.length > 0 ? (
        suspensions.map(({ cause, code, message, nextStep, since }) => (
          <Note key={`${cause}-${since}`} tone="waiting">
            <ServerSentences code={code} message={message} nextStep={nextStep} /> {standing.since}{' '}
            <DateTime value={since} />
          </Note>
        ))
      ) : stateReason ? (
        <Note tone="waiting">
          <ServerSentences code={stateReason.code} message={stateReason.message} nextStep={stateReason.nextStep} />
        </Note>
      ) : null}
      {suspensions.length > 1 ? <p>{standing.each}</p> : null}
      {endedItems.length > 0 ? (
        <Note tone="waiting">
          {standing.ended}{' '}
          {endedItems.map(({ articleId, headline, endedAt }, index) => (
            <span key={articleId}>
              {index > 0 ? '; ' : ''}
              <bdi>{headline}</bdi> (<DateTime value={endedAt} />)
            </span>
          ))}
        </Note>
      ) : null}
    </>
  );
}
