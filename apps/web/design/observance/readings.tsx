import { useQuery } from '@tanstack/react-query';
import type { Readings } from '../../api/views.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { countText, dateText } from '../data/format.js';
import { Loading } from '../feedback/loading.js';
import { ProblemAlert } from '../feedback/problem-alert.js';
import { Section } from '../shell/page.js';
import styles from './observance.module.css';

interface ReadingsProps {
  reference: string;
  load: (signal: AbortSignal) => Promise<Readings>;
}

/** How often a licence's articles were read where its holder published them. Nothing where counting was not agreed. */
export function LicenceReadings({ reference, load }: ReadingsProps) {
  const words = useSharedWords().observance;
  const readings = useQuery({ queryKey: ['readings', reference], queryFn: ({ signal }) => load(signal) });
  if (readings.isPending) return <Loading lines={2} />;
  if (readings.isError) return <ProblemAlert error={readings.error} onRetry={() => void readings.refetch()} />;
  if (!readings.data.isCounted) return null;
  return (
    <Section title={words.readings}>
      <Figures readings={readings.data} />
    </Section>
  );
}

function Figures({ readings }: { readings: Readings }) {
  const words = useSharedWords().observance;
  const { locale } = useLanguage();
  const { articles, total, from, to } = readings;
  const days = daysOf(readings);
  const period = words.period(dateText(from, locale), dateText(to, locale));
  return (
    <>
      <p className={styles.total}>
        <strong>{countText(total, locale)}</strong> {words.readingsSince(total)}
      </p>
      <DayBars days={days} label={`${words.byDay}, ${period}`} />
      <p className={styles.quiet}>{words.readingsHow}</p>
      <details className={styles.report}>
        <summary>{words.asTable}</summary>
        {articles.length > 1 ? (
          <ul className={styles.places}>
            {articles.map(({ articleId, headline, language, direction, readings: read }) => (
              <li key={articleId}>
                <bdi lang={language} dir={direction}>
                  {headline}
                </bdi>
                {': '}
                {countText(read, locale)}
              </li>
            ))}
          </ul>
        ) : null}
        <table className={styles.table}>
          <caption>{period}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.readings}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{dateText(day, locale)}</th>
                <td>{countText(count, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

const DAY_MS = 86_400_000;

interface DayCount {
  day: string;
  count: number;
}

/** Every day of the period, those without readings too; all articles together. */
function daysOf({ from, to, days }: Readings): DayCount[] {
  const counts = new Map<string, number>();
  for (const { day, readings } of days) counts.set(day, (counts.get(day) ?? 0) + readings);
  const all: DayCount[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push({ day, count: counts.get(day) ?? 0 });
  }
  return all;
}

const HEIGHT = 64;
const STEP = 10;

/** One bar a day, the oldest first in the direction of reading. The numbers are in the table below. */
function DayBars({ days, label }: { days: DayCount[]; label: string }) {
  const { language } = useLanguage();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const place = (index: number): number => (language === 'ar' ? days.length - 1 - index : index) * STEP;
  return (
    <svg
      className={styles.bars}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(days.length * STEP)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
    >
      {days.map(({ day, count }, index) => {
        const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
        return <rect key={day} x={place(index) + 1} y={HEIGHT - height} width={STEP - 2} height={height} />;
      })}
    </svg>
  );
}
