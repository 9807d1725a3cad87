import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useState } from 'react';
import type { Claim } from '../../api/desk-oversight.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

const LINE = 34;
const DAY = 86_400_000;
const MOST_LINES = 25;

/** When each right runs, a bar for each; its dates are in the list beside it. */
export function ClaimChart({ claims }: { claims: readonly Claim[] }) {
  const { exclusivity: words } = useWords();
  const { locale } = useLanguage();
  const [now] = useState(() => Date.now());
  const shown = claims.slice(0, MOST_LINES);
  const starts = shown.map(({ from }) => Date.parse(from));
  const ends = shown.flatMap(({ until }) => (until ? [Date.parse(until) + DAY] : []));
  const first = Math.min(...starts, now);
  const last = Math.max(...ends, first + 365 * DAY);
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const data = shown.map(({ id, reference, from, until, state }) => ({
    key: `${reference} ${id}`,
    [state]: [Date.parse(from), until ? Date.parse(until) + DAY : last],
  }));
  return (
    <div role="img" aria-label={words.chart} dir="ltr">
      <BarChart
        h={shown.length * LINE + 88}
        data={data}
        dataKey="key"
        type="stacked"
        orientation="vertical"
        withLegend
        withTooltip={false}
        gridAxis="x"
        tickLine="none"
        series={[
          { name: 'active', label: words.states.active, color: 'var(--seal)' },
          { name: 'held', label: words.states.held, color: 'var(--clearance)' },
        ]}
        referenceLines={[{ x: now, label: words.today, color: 'var(--ink)', labelPosition: 'top' }]}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false, barSize: 12 }}
        xAxisProps={{
          type: 'number',
          domain: [first, last],
          allowDataOverflow: true,
          tickFormatter: (at: number) => month.format(new Date(at)),
          minTickGap: 24,
        }}
        yAxisProps={{ width: 108, tickFormatter: (key: string) => key.split(' ')[0] ?? key }}
      />
    </div>
  );
}
