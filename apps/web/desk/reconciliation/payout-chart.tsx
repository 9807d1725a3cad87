import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { Payout } from '../../api/desk-reconciliation.js';
import { decimalOf } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

const HEIGHT = 260;

/** Step by step from what licensees paid down to what the bank got. Its numbers are in the table below. */
export function PayoutChart({ payout }: { payout: Payout }) {
  const { payouts: words } = useWords();
  const { locale } = useLanguage();
  const compact = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency: payout.amount.currency, notation: 'compact', maximumFractionDigits: 1 },
  });
  const data = [
    ...payout.steps.map(({ kind, amount }) => ({
      step: words.steps[kind],
      amount: Number(decimalOf(amount)),
      color: amount.amount.startsWith('-') ? 'var(--clearance)' : 'var(--control)',
    })),
    { step: words.toBank, amount: Number(decimalOf(payout.amount)), standalone: true, color: 'var(--licensable)' },
  ];
  return (
    <div role="img" aria-label={words.chart} dir="ltr">
      <BarChart
        h={HEIGHT}
        type="waterfall"
        data={data}
        dataKey="step"
        gridAxis="x"
        tickLine="none"
        series={[{ name: 'amount', label: words.amount, color: 'var(--control)' }]}
        valueFormatter={(value) => compact.format(value)}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false, maxBarSize: 96 }}
        yAxisProps={{ width: 84 }}
      />
    </div>
  );
}
