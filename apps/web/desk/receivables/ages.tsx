import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { receivablesApi, type ReceivablesByAge } from '../../api/desk-receivables.js';
import { decimalOf } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';
import styles from './receivables.module.css';

const HEIGHT = 220;
type Ages = ReceivablesByAge['currencies'][number];

/** What is owed by age, in each currency: a chart, and its numbers beside it, each leading to its invoices. */
export function AgesOfReceivables() {
  const { receivables: words } = useWords();
  const ages = useQuery({
    queryKey: ['receivables', 'by-age'],
    queryFn: ({ signal }) => receivablesApi.byAge(signal),
  });
  if (ages.isPending) return <Loading lines={6} />;
  if (ages.isError) return <ProblemAlert error={ages.error} onRetry={() => void ages.refetch()} />;
  const { currencies, surplusCount } = ages.data;
  return (
    <>
      {surplusCount > 0 ? (
        <Note tone="waiting">
          <Link to="/receivables?show=with-surplus">{words.surplusWaits(surplusCount)}</Link>
        </Note>
      ) : null}
      {currencies.length === 0 ? <EmptyState title={words.nothingOwed}>{words.nothingOwedText}</EmptyState> : null}
      {currencies.map((one) => (
        <Section key={one.currency} title={`${words.byAge}, ${one.currency}`}>
          <div className={styles.figures}>
            <AgeTable ages={one} />
            <AgeChart ages={one} />
          </div>
        </Section>
      ))}
    </>
  );
}

function AgeChart({ ages }: { ages: Ages }) {
  const { receivables: words } = useWords();
  const { locale } = useLanguage();
  const compact = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency: ages.currency, notation: 'compact', maximumFractionDigits: 1 },
  });
  const data = ages.bands.map(({ band, amount }) => ({
    band: words.bands[band],
    owed: Number(decimalOf(amount)),
  }));
  return (
    <div role="img" aria-label={words.chart} dir="ltr">
      <BarChart
        h={HEIGHT}
        data={data}
        dataKey="band"
        gridAxis="x"
        tickLine="none"
        series={[{ name: 'owed', label: words.amount, color: 'var(--control)' }]}
        valueFormatter={(value) => compact.format(value)}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        yAxisProps={{ width: 64 }}
      />
    </div>
  );
}

function AgeTable({ ages }: { ages: Ages }) {
  const { receivables: words } = useWords();
  const { currency, bands, total, count, inLedger } = ages;
  return (
    <div className={figures.scroll} role="group" aria-label={currency} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">{words.band}</th>
            <th scope="col" className={figures.figure}>
              {words.count}
            </th>
            <th scope="col" className={figures.figure}>
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.band}>
              <th scope="row">{words.bands[band.band]}</th>
              <td className={figures.figure}>{band.count}</td>
              <td className={figures.figure}>
                <MoneyLink value={band.amount} to={`/receivables?show=${band.band}&currency=${currency}`} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className={figures.figure}>{count}</td>
            <td className={figures.figure}>
              <MoneyLink value={total} to={`/receivables?show=owed&currency=${currency}`} />
            </td>
          </tr>
          <tr>
            <th scope="row" title={words.ledgerText}>
              {words.inLedger}
            </th>
            <td />
            <td className={figures.figure}>
              <MoneyLink value={inLedger} to={`/ledger/accounts/receivable?currency=${currency}`} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
