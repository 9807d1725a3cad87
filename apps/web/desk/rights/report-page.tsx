import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { deskApi, type RightsReport } from '../../api/desk-client.js';
import { countText } from '../../design/data/format.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { later } from '../../design/feedback/later.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useTitles } from '../articles/use-titles.js';
import { ListPage } from '../list/list-page.js';
import { useFilters } from '../../design/address/use-address.js';
import { useWords } from '../words/words.js';
import { ReportTables } from './report-tables.js';
import { RightsTabs } from './rights-tabs.js';
import figures from '../../design/data/table.module.css';
import styles from './rights.module.css';

/** The chart's library is large and only this page needs it. */
const TrendChart = later(async () => (await import('./trend-chart.js')).TrendChart, 4);

const FILTERS = ['month', 'title'] as const;

function shifted(month: string, by: number): string {
  const [year = 2000, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index - 1 + by, 1)).toISOString().slice(0, 7);
}

/** What share of a month's articles can be sold, and what stands in the way of the rest. */
export function ReportPage() {
  const { report: words } = useWords();
  const { filters, setFilter } = useFilters(FILTERS);
  const report = useQuery({
    queryKey: ['rights-report', filters],
    queryFn: ({ signal }) => deskApi.rightsReport(filters, signal),
    placeholderData: keepPreviousData,
  });
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString();
  const csv = (
    <Button
      component="a"
      href={`/admin/v1/rights-report.csv?${query}`}
      download
      leftSection={<IconDownload size={16} aria-hidden="true" />}
    >
      {words.csv}
    </Button>
  );
  return (
    <ListPage title={words.title} actions={csv}>
      <RightsTabs />
      {report.isError ? <ProblemAlert error={report.error} onRetry={() => void report.refetch()} /> : null}
      {report.isPending ? <Loading lines={8} /> : null}
      {report.data ? (
        <>
          <MonthChoice month={filters.month || report.data.month} title={filters.title} onChange={setFilter} />
          <ReportView report={report.data} title={filters.title} />
        </>
      ) : null}
    </ListPage>
  );
}

interface MonthChoiceProps {
  month: string;
  title: string;
  onChange: (name: 'month' | 'title', value: string) => void;
}

function MonthChoice({ month, title, onChange }: MonthChoiceProps) {
  const { report: words, contributors } = useWords();
  const titles = useTitles();
  const step = (by: number) => onChange('month', shifted(month, by));
  return (
    <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
      <Button className={styles.tight ?? ''} size="sm" aria-label={words.before} onClick={() => step(-1)}>
        <IconChevronLeft size={18} aria-hidden="true" className={styles.flips} />
      </Button>
      <TextInput
        type="month"
        size="sm"
        label={words.month}
        value={month}
        onChange={(event) => {
          if (/^\d{4}-\d\d$/.test(event.currentTarget.value)) onChange('month', event.currentTarget.value);
        }}
      />
      <Button className={styles.tight ?? ''} size="sm" aria-label={words.after} onClick={() => step(1)}>
        <IconChevronRight size={18} aria-hidden="true" className={styles.flips} />
      </Button>
      <NativeSelect
        size="sm"
        label={contributors.inTitle}
        value={title}
        data={[
          { value: '', label: contributors.anyTitle },
          ...titles.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onChange('title', event.currentTarget.value)}
      />
    </form>
  );
}

function ReportView({ report, title }: { report: RightsReport; title: string }) {
  const { report: words } = useWords();
  const { locale } = useLanguage();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  if (report.articles === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  const count = (n: number): string => countText(n, locale);
  return (
    <>
      <div className={styles.sums}>
        <p className={styles.share}>{words.sellable(percent.format(report.sellable / report.articles))}</p>
        <p className={styles.quiet}>
          {words.counted(count(report.sellable), count(report.articles))} {words.whole(count(report.whole))}
        </p>
      </div>
      <Section title={words.trend}>
        <div className={styles.chart}>
          <TrendChart trend={report.trend} />
        </div>
        <TrendTable report={report} />
      </Section>
      <ReportTables report={report} title={title} />
    </>
  );
}

/** The chart's figures, for those who read rather than look. */
function TrendTable({ report }: { report: RightsReport }) {
  const { report: words } = useWords();
  const { locale } = useLanguage();
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <div className={figures.scroll} role="group" aria-label={words.trend} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {report.trend.map((one) => (
              <th key={one.month} scope="col" className={figures.figure}>
                {month.format(new Date(`${one.month}-01T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['sellable', 'rest'] as const).map((row) => (
            <tr key={row}>
              <td>{row === 'sellable' ? words.canBeSold : words.cannot}</td>
              {report.trend.map((one) => (
                <td key={one.month} className={figures.figure}>
                  {countText(row === 'sellable' ? one.sellable : one.articles - one.sellable, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
