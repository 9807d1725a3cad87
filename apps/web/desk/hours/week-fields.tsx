import { ActionIcon, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { DeskCalendar } from '../../api/desk-life.js';
import { useWords } from '../words/words.js';
import styles from './hours.module.css';

type Week = DeskCalendar['week'];
const A_DAY = { from: '09:00', to: '17:00' };
const AFTERNOON = { from: '18:00', to: '20:00' };

interface WeekFieldsProps {
  week: Week;
  disabled: boolean;
  onChange: (week: Week) => void;
}

/** The spans of working time of each day, Monday first. */
export function WeekFields({ week, disabled, onChange }: WeekFieldsProps) {
  const { hours } = useWords();
  const setDay = (index: number, spans: Week[number]) =>
    onChange(week.map((day, place) => (place === index ? spans : day)));
  return (
    <div className={styles.week} role="group" aria-label={hours.week}>
      {week.map((spans, index) => {
        const day = hours.days[index] ?? '';
        return (
          <div key={day} className={styles.day}>
            <span className={styles.dayName}>{day}</span>
            {spans.length === 0 ? <span className={styles.quiet}>{hours.closed}</span> : null}
            {spans.map((span, place) => {
              const change = (patch: Partial<typeof span>) =>
                setDay(
                  index,
                  spans.map((one, other) => (other === place ? { ...one, ...patch } : one)),
                );
              return (
                <span key={place} className={styles.span} dir="ltr">
                  <TextInput
                    size="xs"
                    type="time"
                    aria-label={hours.from(day)}
                    disabled={disabled}
                    value={span.from}
                    onChange={(event) => change({ from: event.currentTarget.value })}
                  />
                  –
                  <TextInput
                    size="xs"
                    type="time"
                    aria-label={hours.to(day)}
                    disabled={disabled}
                    value={span.to}
                    onChange={(event) => change({ to: event.currentTarget.value })}
                  />
                </span>
              );
            })}
            {disabled ? null : (
              <span className={styles.span}>
                <ActionIcon
                  variant="subtle"
                  aria-label={hours.add(day)}
                  onClick={() => setDay(index, [...spans, spans.length === 0 ? A_DAY : AFTERNOON])}
                >
                  <IconPlus size={16} aria-hidden="true" />
                </ActionIcon>
                {spans.length > 0 ? (
                  <ActionIcon
                    variant="subtle"
                    aria-label={hours.remove(day)}
                    onClick={() => setDay(index, spans.slice(0, -1))}
                  >
                    <IconMinus size={16} aria-hidden="true" />
                  </ActionIcon>
                ) : null}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
