import type { DeskCalendar } from '../rules/desk-calendar.js';
import { Findings, isRecord } from '../terms/findings.js';

const MOST_WINDOWS = 6;
const MOST_HOLIDAYS = 400;
const LONGEST_PROMISE_HOURS = 400;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const END_OF_DAY = '24:00';

type Window = DeskCalendar['week'][number][number];

/** Working hours that can be meant, sorted; what cannot is named field by field. */
export function checkCalendar(value: unknown, findings: Findings): DeskCalendar {
  const input = isRecord(value) ? value : {};
  const week = checkWeek(input['week'], findings);
  const promiseHours = checkHours(input['promiseHours'], 'promiseHours', findings);
  const rushHours = checkHours(input['rushHours'], 'rushHours', findings);
  if (rushHours > promiseHours) {
    findings.add('calendar.rushHours', 'rush-slower', 'A rush answer cannot take longer than an ordinary one.');
  }
  return {
    timeZone: checkZone(input['timeZone'], findings),
    week,
    holidays: checkHolidays(input['holidays'], findings),
    promiseHours,
    rushHours,
  };
}

function checkZone(value: unknown, findings: Findings): string {
  try {
    if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) throw new RangeError();
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    findings.add('calendar.timeZone', 'zone-unknown', 'Use the name of a time zone, such as Europe/London.');
    return 'UTC';
  }
}

function checkHours(value: unknown, name: string, findings: Findings): number {
  const isHours = typeof value === 'number' && Number.isFinite(value) && value >= 0.25;
  if (isHours && value <= LONGEST_PROMISE_HOURS) return value;
  const message = `Give working hours between 0.25 and ${String(LONGEST_PROMISE_HOURS)}.`;
  findings.add(`calendar.${name}`, 'hours-invalid', message);
  return 1;
}

function checkWeek(value: unknown, findings: Findings): Window[][] {
  if (!Array.isArray(value) || value.length !== 7) {
    findings.add('calendar.week', 'week-invalid', 'A week has seven days, Monday first.');
    return [];
  }
  const week = value.map((day, index) => checkDay(day, `calendar.week.${String(index)}`, findings));
  if (week.every((day) => day.length === 0)) {
    findings.add('calendar.week', 'never-open', 'Somebody has to be at the desk on one day of the week at least.');
  }
  return week;
}

function checkDay(value: unknown, path: string, findings: Findings): Window[] {
  if (!Array.isArray(value) || value.length > MOST_WINDOWS) {
    findings.add(path, 'day-invalid', `A day has at most ${String(MOST_WINDOWS)} spans of working time.`);
    return [];
  }
  const windows = value.flatMap((entry): Window[] => {
    const { from, to } = isRecord(entry) ? entry : {};
    const isTime = typeof from === 'string' && typeof to === 'string' && TIME.test(from);
    if (isTime && (TIME.test(to) || to === END_OF_DAY) && from < to) return [{ from, to }];
    findings.add(path, 'window-invalid', 'Working time goes from an earlier to a later time, such as 09:00 to 17:00.');
    return [];
  });
  windows.sort((one, other) => (one.from < other.from ? -1 : 1));
  if (windows.some(({ from }, index) => index > 0 && from < windows[index - 1]!.to)) {
    findings.add(path, 'windows-overlap', 'Two spans of working time of this day overlap.');
  }
  return windows;
}

function checkHolidays(value: unknown, findings: Findings): string[] {
  if (!Array.isArray(value) || value.length > MOST_HOLIDAYS) {
    findings.add('calendar.holidays', 'holidays-invalid', `Give at most ${String(MOST_HOLIDAYS)} dates.`);
    return [];
  }
  const isDay = (day: unknown): day is string =>
    typeof day === 'string' && DATE.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  value.forEach((day, index) => {
    if (isDay(day)) return;
    findings.add(`calendar.holidays.${String(index)}`, 'date-invalid', 'Give each holiday as a date.');
  });
  return [...new Set(value.filter(isDay))].sort();
}
