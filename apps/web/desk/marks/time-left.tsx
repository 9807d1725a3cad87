import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { exactMomentText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { durationText } from './duration-text.js';
import styles from './marks.module.css';

const TICK_MS = 20_000;
const SOON_SECONDS = 2 * 3600;

/** How long the promise to the licensee still holds, or since when it is broken. */
export function TimeLeft({ promisedAt }: { promisedAt: string }) {
  const words = useWords();
  const { locale } = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = (new Date(promisedAt).getTime() - now) / 1000;
  const isLate = seconds < 0;
  const urgency = isLate ? 'late' : seconds < SOON_SECONDS ? 'soon' : 'calm';
  const Sign = urgency === 'calm' ? IconClock : IconAlertTriangle;
  const time = durationText(seconds, locale);
  return (
    <time
      className={styles.left}
      data-urgency={urgency}
      dateTime={promisedAt}
      title={`${words.queue.promised}: ${exactMomentText(promisedAt, locale)}`}
    >
      <Sign size={16} aria-hidden="true" />
      {isLate ? words.queue.late(time) : words.queue.timeLeft(time)}
    </time>
  );
}
