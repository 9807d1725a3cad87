import type { RequestDetail } from '../../api/views.js';
import { exactMomentText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

type Place = NonNullable<RequestDetail['queue']>;

/** The promise as the desk counts it: its day and hour in its own zone. */
function deskMoment({ promisedAt, timeZone }: Place, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    timeZone,
  }).format(new Date(promisedAt));
}

/** “3rd in the queue; answer promised by Tue 14:00 (desk’s hours), in 5 working hours”. */
export function QueuePlace({ place }: { place: Place }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { promisedAt, timeZone } = place;
  const moment = (
    <time dateTime={promisedAt} title={exactMomentText(promisedAt, locale)}>
      {deskMoment(place, locale)}
    </time>
  );
  return (
    <div className={styles.place} role="status" aria-live="polite">
      <p className={styles.stateTitle}>{words.place.position(place.position)}</p>
      <p className={styles.stateText}>
        {place.late ? (
          <>
            {words.request.late} {moment}. {words.place.lateNext}
          </>
        ) : (
          <>
            {words.place.promised} {moment} (
            {words.place.deskHours(timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? '')}
            ), {words.place.workingTime(place.workingMinutesLeft)}
          </>
        )}
      </p>
      <p className={styles.finePrint}>{words.place.waiting(place.waiting)}</p>
    </div>
  );
}
