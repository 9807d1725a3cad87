import { Autocomplete, Button, NumberInput, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { lifeApi, type DeskCalendar, type DeskHours } from '../../api/desk-life.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { WeekFields } from './week-fields.js';
import styles from './hours.module.css';

const PAUSE_MS = 400;

interface HoursFormProps {
  desk: DeskHours;
  /** `house`, or the title's id. */
  name: string;
}

/** One desk's hours, with what they would promise to somebody who asks now. */
export function HoursForm({ desk, name }: HoursFormProps) {
  const { hours } = useWords();
  const mayChange = useMay('setHours');
  const queries = useQueryClient();
  // Of what is shown here: whoever saves meanwhile is not written over.
  const [version, setVersion] = useState(desk.version);
  const [calendar, setCalendar] = useState<DeskCalendar>(desk.calendar);
  const [holidays, setHolidays] = useState(desk.calendar.holidays.join('\n'));
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const change = (patch: Partial<DeskCalendar>) => setCalendar({ ...calendar, ...patch });
  const save = useMutation({
    mutationFn: (next: DeskCalendar | null) => lifeApi.setHours(name, { calendar: next, version }),
    onSuccess: async (saved) => {
      setVersion(saved.version);
      setCalendar(saved.calendar);
      setHolidays(saved.calendar.holidays.join('\n'));
      await queries.invalidateQueries({ queryKey: ['desk-hours'] });
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(calendar);
      }}
    >
      <p className={styles.quiet}>
        {hours.sources[desk.source]}
        {desk.changedBy && desk.changedAt ? (
          <>
            {'. '}
            {hours.changed(desk.changedBy)}
            <Comma />
            <DateTime value={desk.changedAt} style="moment" />
          </>
        ) : null}
      </p>
      <Autocomplete
        label={hours.zone}
        data={zones}
        limit={20}
        disabled={!mayChange}
        value={calendar.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      />
      <WeekFields week={calendar.week} disabled={!mayChange} onChange={(week) => change({ week })} />
      <Textarea
        label={hours.holidays}
        description={hours.holidaysWhy}
        autosize
        minRows={3}
        maxRows={10}
        dir="ltr"
        disabled={!mayChange}
        value={holidays}
        onChange={(event) => {
          setHolidays(event.currentTarget.value);
          change({ holidays: event.currentTarget.value.split(/\s+/).filter((day) => day !== '') });
        }}
      />
      <div className={styles.numbers}>
        {(['promiseHours', 'rushHours'] as const).map((field) => (
          <NumberInput
            key={field}
            label={field === 'promiseHours' ? hours.promise : hours.rush}
            suffix={` ${hours.workingHours}`}
            min={0.25}
            max={400}
            step={0.5}
            disabled={!mayChange}
            value={calendar[field]}
            onChange={(value) => (typeof value === 'number' ? change({ [field]: value }) : undefined)}
          />
        ))}
      </div>
      <Preview calendar={calendar} />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      {save.isSuccess ? <Note tone="good">{hours.saved}</Note> : null}
      {mayChange ? (
        <div className={styles.actions}>
          <Button type="submit" variant="filled" color="seal" loading={save.isPending}>
            {hours.save}
          </Button>
          {desk.titleId && desk.source === 'own' ? (
            <Button onClick={() => save.mutate(null)}>{hours.follow}</Button>
          ) : null}
        </div>
      ) : (
        <p className={styles.quiet}>{hours.readOnly}</p>
      )}
    </form>
  );
}

function Preview({ calendar }: { calendar: DeskCalendar }) {
  const { hours } = useWords();
  const [settled] = useDebouncedValue(calendar, PAUSE_MS);
  const preview = useQuery({
    queryKey: ['desk-hours', 'preview', settled],
    queryFn: ({ signal }) => lifeApi.previewHours(settled, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (preview.isError) return <ProblemAlert error={preview.error} />;
  if (!preview.data) return null;
  return (
    <div className={styles.preview} role="status">
      <p>
        {hours.preview} <DateTime value={preview.data.answeredBy} style="moment" />
      </p>
      <p>
        {hours.rushPreview} <DateTime value={preview.data.rushAnsweredBy} style="moment" />
      </p>
      <p className={styles.quiet}>{preview.data.isOpen ? hours.openNow : hours.closedNow}</p>
    </div>
  );
}
