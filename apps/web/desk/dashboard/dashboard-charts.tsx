import { BarChart, LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { Dashboard } from '../../api/desk-workplace.js';
import { useLanguage } from '../../words/language.js';
import { durationText } from '../marks/duration-text.js';
import { useWords } from '../words/words.js';

const HEIGHT = 240;
const COMMON = { h: HEIGHT, dataKey: 'day', withLegend: true, gridAxis: 'x', tickLine: 'none' } as const;

function useDays() {
  const { locale } = useLanguage();
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (from: string) => day.format(new Date(from));
}

/** Answers by rule and by people, step by step. The numbers are in the table below. */
export function AnswersChart({ figures }: { figures: Dashboard }) {
  const { dashboard: words } = useWords();
  const dayText = useDays();
  const data = figures.steps.map(({ from, byRule, byDesk }) => ({ day: dayText(from), byRule, byDesk }));
  return (
    <div role="img" aria-label={words.answersChart} dir="ltr">
      <BarChart
        {...COMMON}
        data={data}
        type="stacked"
        series={[
          { name: 'byRule', label: words.byRule, color: 'var(--licensable)' },
          { name: 'byDesk', label: words.byDesk, color: 'var(--ink)' },
        ]}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        yAxisProps={{ allowDecimals: false, width: 40 }}
      />
    </div>
  );
}

/** How long the desk took, with the promise as a line to stay under. */
export function TimesChart({ figures }: { figures: Dashboard }) {
  const { dashboard: words } = useWords();
  const { locale } = useLanguage();
  const dayText = useDays();
  const data = figures.steps.map(({ from, medianSeconds, ninetiethSeconds }) => ({
    day: dayText(from),
    median: medianSeconds,
    ninetieth: ninetiethSeconds,
  }));
  const promised = figures.answers.promisedMedianSeconds;
  return (
    <div role="img" aria-label={words.timesChart} dir="ltr">
      <LineChart
        {...COMMON}
        data={data}
        connectNulls
        curveType="linear"
        series={[
          { name: 'median', label: words.median, color: 'var(--ink)' },
          { name: 'ninetieth', label: words.ninetieth, color: 'var(--clearance)' },
        ]}
        {...(promised === null
          ? {}
          : { referenceLines: [{ y: promised, label: words.promiseLine, color: 'var(--seal)' }] })}
        valueFormatter={(seconds) => durationText(seconds, locale)}
        lineChartProps={{ accessibilityLayer: false }}
        lineProps={{ isAnimationActive: false }}
        yAxisProps={{ width: 84 }}
      />
    </div>
  );
}
