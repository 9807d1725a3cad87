import { useEffect, useState } from 'react';
import { useLanguage } from '../../words/language.js';
import { dateText, distanceText, exactMomentText } from './format.js';

interface DateTimeProps {
  value: string;
  style?: 'day' | 'moment';
}

/** A date; the exact moment with its zone shows on hover. */
export function DateTime({ value, style = 'day' }: DateTimeProps) {
  const { locale } = useLanguage();
  return (
    <time dateTime={value} title={exactMomentText(value, locale)}>
      {dateText(value, locale, style)}
    </time>
  );
}

const HALF_A_MINUTE = 30_000;

/** How far away a moment is, kept current while the page is open. */
export function TimeAway({ value }: { value: string }) {
  const { locale } = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={value} title={exactMomentText(value, locale)}>
      {distanceText(value, locale, now)}
    </time>
  );
}
