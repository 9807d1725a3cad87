import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { RevenueReport } from '../../api/desk-ledger.js';
import { decimalOf } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { useMonthText } from './use-month-text.js';

const HEIGHT = 260;

/** What was put aside and what was earned, month by month. Its numbers are in the table below. */
export function RevenueChart({ report }: { report: RevenueReport }) {
  const { ledger: words } = useWords();
  const { locale } = useLanguage();
  const monthText = useMonthText('short');
  const compact = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency: report.currency, notation: 'compact', maximumFractionDigits: 1 },
  });
  const data = report.months.map(({ month, recognised, deferred }) => ({
    month: monthText(month),
    recognised: Number(decimalOf(recognised)),
    deferred: Number(decimalOf(deferred)),
  }));
  return (
    <div role="img" aria-label={words.chart} dir="ltr">
      <BarChart
        h={HEIGHT}
        data={data}
        dataKey="month"
        withLegend
        gridAxis="x"
        tickLine="none"
        series={[
          { name: 'deferred', label: words.deferred, color: 'var(--control)' },
          { name: 'recognised', label: words.recognised, color: 'var(--licensable)' },
        ]}
        valueFormatter={(value) => compact.format(value)}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        yAxisProps={{ width: 84 }}
      />
    </div>
  );
}
