import { Button, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dashboardCsvUrl, workplaceApi, type Dashboard, type Period } from '../../api/desk-workplace.js';
import { bookDay } from '../../design/data/now.js';
import { Note } from '../../design/feedback/note.js';
import { later } from '../../design/feedback/later.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { askEvery } from '../live/live-state.js';
import { ListPage } from '../list/list-page.js';
import { useFilters } from '../../design/address/use-address.js';
import { useWords } from '../words/words.js';
import { HeadFigures } from './head-figures.js';
import { Declines, Open, Revenue, Steps } from './dashboard-tables.js';
import styles from './dashboard.module.css';

/** The charts' library is large and only figures need it. */
const Charts = {
  Answers: later(async () => (await import('./dashboard-charts.js')).AnswersChart, 5),
  Times: later(async () => (await import('./dashboard-charts.js')).TimesChart, 5),
};
const FILTERS = ['period', 'on'] as const;
const PERIODS: readonly Period[] = ['week', 'month', 'quarter'];
const REFRESH_MS = 60_000;
const DAY = 86_400_000;

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** How the desk does: how fast, how often by itself, why not, and what it brings in. */
export function DashboardPage() {
  const { dashboard: words } = useWords();
  const { filters: asked, setFilter } = useFilters(FILTERS);
  const filters = understood(asked);
  const figures = useQuery({
    queryKey: ['dashboard', filters],
    queryFn: ({ signal }) => workplaceApi.dashboard(filters, signal),
    placeholderData: keepPreviousData,
    refetchInterval: askEvery(REFRESH_MS),
  });
  const csv = (
    <Button
      component="a"
      href={dashboardCsvUrl(filters)}
      download
      leftSection={<IconDownload size={16} aria-hidden="true" />}
    >
      {words.csv}
    </Button>
  );
  return (
    <ListPage title={words.title} actions={csv}>
      {figures.isError ? <ProblemAlert error={figures.error} onRetry={() => void figures.refetch()} /> : null}
      {figures.isPending ? <Loading lines={8} /> : null}
      {figures.data ? (
        <div aria-busy={figures.isPlaceholderData}>
          <PeriodChoice figures={figures.data} onChange={setFilter} />
          <QuietDays figures={figures.data} onChange={setFilter} />
          <Figures figures={figures.data} />
        </div>
      ) : null}
    </ListPage>
  );
}

/** Of an address that somebody wrote or cut off, what it may say; the rest is as if it were not there. */
const understood = ({ period, on }: Record<(typeof FILTERS)[number], string>): { period: string; on: string } => ({
  period: PERIODS.some((one) => one === period) ? period : '',
  on: isDay(on) ? on : '',
});

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && plusDays(text, 0) === text;

interface PeriodChoiceProps {
  figures: Dashboard;
  onChange: (name: (typeof FILTERS)[number], value: string) => void;
}

function PeriodChoice({ figures, onChange }: PeriodChoiceProps) {
  const { dashboard: words } = useWords();
  const { locale } = useLanguage();
  const { period, days, before } = figures;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const next = plusDays(days.to, 1);
  const isNow = next > bookDay();
  return (
    <div className={styles.period}>
      <NativeSelect
        size="sm"
        label={words.period}
        value={period}
        data={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
        onChange={(event) => onChange('period', event.currentTarget.value)}
      />
      <Button size="sm" aria-label={words.earlier} onClick={() => onChange('on', before.from)}>
        <IconChevronLeft size={16} aria-hidden="true" className={styles.arrow} />
      </Button>
      <p className={styles.days} role="status">
        {day.formatRange(new Date(days.from), new Date(days.to))}
      </p>
      <Button size="sm" aria-label={words.later} disabled={isNow} onClick={() => onChange('on', next)}>
        <IconChevronRight size={16} aria-hidden="true" className={styles.arrow} />
      </Button>
    </div>
  );
}

/** At the beginning of a month there is little to see, and a step away there is all of the last one. */
function QuietDays({ figures: { answers, answersBefore, before }, onChange }: PeriodChoiceProps) {
  const { dashboard: words } = useWords();
  if (answers.requests > 0 || answersBefore.requests === 0) return null;
  return (
    <div className={styles.quietDays}>
      <Note>
        {words.nothingYet}{' '}
        <Button size="xs" variant="default" onClick={() => onChange('on', before.from)}>
          {words.seeBefore}
        </Button>
      </Note>
    </div>
  );
}

function Figures({ figures }: { figures: Dashboard }) {
  const { dashboard: words } = useWords();
  return (
    <>
      <HeadFigures figures={figures} />
      <div className={styles.twins}>
        <Section title={words.answers}>
          <div className={styles.chart}>
            <Charts.Answers figures={figures} />
          </div>
        </Section>
        <Section title={words.times}>
          <div className={styles.chart}>
            <Charts.Times figures={figures} />
          </div>
        </Section>
      </div>
      <Steps figures={figures} />
      <div className={styles.twins}>
        <Open figures={figures} />
        <Declines figures={figures} />
      </div>
      {figures.revenue ? <Revenue figures={figures} revenue={figures.revenue} /> : null}
    </>
  );
}
