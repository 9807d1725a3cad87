import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { decimalOf, type MoneyValue } from '../../design/data/format.js';

const HEIGHT = 260;
const LONGEST = 22;

interface BarsProps {
  /** For those who do not see it; its numbers are in the table below. */
  label: string;
  currency: string;
  rows: readonly { name: string; values: Readonly<Record<string, MoneyValue>> }[];
  series: readonly { name: string; label: string; color: string }[];
}

/** Amounts of one currency as stacked bars. */
export function Bars({ label, currency, rows, series }: BarsProps) {
  // Amounts are written alike in every language, as on our invoices.
  const compact = new Intl.NumberFormat('en-GB', {
    ...{ style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 },
  });
  const data = rows.map(({ name, values }) => ({
    name: name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name,
    ...Object.fromEntries(Object.entries(values).map(([key, money]) => [key, Number(decimalOf(money))])),
  }));
  return (
    <div role="img" aria-label={label} dir="ltr">
      <BarChart
        h={HEIGHT}
        data={data}
        dataKey="name"
        type="stacked"
        withLegend
        gridAxis="x"
        tickLine="none"
        series={[...series]}
        valueFormatter={(value) => compact.format(value)}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false, maxBarSize: 56 }}
        yAxisProps={{ width: 84 }}
      />
    </div>
  );
}
