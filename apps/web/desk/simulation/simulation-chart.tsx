import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useWords } from '../words/words.js';
import styles from './simulation.module.css';

const HEIGHT = 240;
const COLOURS = { requests: 'var(--ink)', before: 'var(--control)', after: 'var(--seal)' } as const;

type Series = keyof typeof COLOURS;

interface SimulationChartProps {
  data: readonly ({ name: string } & Partial<Record<Series, number>>)[];
  /** What it shows, for those who do not see it; its numbers are in the table below. */
  label: string;
  series: readonly Series[];
}

export function SimulationChart({ data, label, series }: SimulationChartProps) {
  const { simulation: words } = useWords();
  return (
    <div role="img" aria-label={label} dir="ltr" className={styles.chart}>
      <BarChart
        h={HEIGHT}
        data={[...data]}
        dataKey="name"
        withLegend={series.length > 1}
        gridAxis="x"
        tickLine="none"
        series={series.map((name) => ({ name, label: words[name], color: COLOURS[name] }))}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        xAxisProps={{ interval: 'equidistantPreserveStart', fontSize: 11 }}
        yAxisProps={{ allowDecimals: false, width: 44 }}
      />
    </div>
  );
}
