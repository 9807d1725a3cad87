import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { RightsReport } from '../../api/desk-client.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

const HEIGHT = 240;

/** Twelve months, each with what can be sold and what cannot. Its numbers are in the table beside it. */
export function TrendChart({ trend }: { trend: RightsReport['trend'] }) {
  const { report: words } = useWords();
  const { locale } = useLanguage();
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const data = trend.map((one) => ({
    month: month.format(new Date(`${one.month}-01T00:00:00Z`)),
    sellable: one.sellable,
    rest: one.articles - one.sellable,
  }));
  return (
    <div role="img" aria-label={words.chart} dir="ltr">
      <BarChart
        h={HEIGHT}
        data={data}
        dataKey="month"
        type="stacked"
        withLegend
        gridAxis="x"
        tickLine="none"
        series={[
          { name: 'sellable', label: words.canBeSold, color: 'var(--licensable)' },
          { name: 'rest', label: words.cannot, color: 'var(--control)' },
        ]}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        yAxisProps={{ allowDecimals: false, width: 40 }}
      />
    </div>
  );
}
