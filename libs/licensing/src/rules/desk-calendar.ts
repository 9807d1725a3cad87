/** When people sit at the desk; a promise counts only these hours. */
export interface DeskCalendar {
  /** IANA name, such as `Europe/London`. */
  timeZone: string;
  /** Windows of the day, `HH:MM`, by ISO weekday: index 0 is Monday. */
  week: readonly (readonly { from: string; to: string }[])[];
  /** ISO dates on which nobody works. */
  holidays: readonly string[];
  /** Working hours until an answer is promised. */
  promiseHours: number;
  rushHours: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A calendar in which nobody works for this long is a mistake in its data. */
const LONGEST_SEARCH_DAYS = 400;

/**
 * The moment when `hours` of working time have passed since `from`. A request at night begins to count in the morning.
 *
 * @throws RangeError when the calendar has no working hours within 400 days
 */
export function addWorkingHours(calendar: DeskCalendar, from: Date, hours: number): Date {
  let left = Math.round(hours * 60) * MINUTE;
  let day = localDate(from, calendar.timeZone);
  for (let tried = 0; tried < LONGEST_SEARCH_DAYS; tried += 1, day = nextDay(day)) {
    for (const window of windowsOf(calendar, day)) {
      const start = Math.max(instantOf(day, window.from, calendar.timeZone), from.getTime());
      const available = instantOf(day, window.to, calendar.timeZone) - start;
      if (available <= 0) continue;
      if (left <= available) return new Date(start + left);
      left -= available;
    }
  }
  throw new RangeError('The desk calendar has no working hours.');
}

/** Minutes of working time between two moments; 0 when the second has passed. */
export function workingMinutesBetween(calendar: DeskCalendar, from: Date, to: Date): number {
  let minutes = 0;
  let day = localDate(from, calendar.timeZone);
  for (let looked = 0; looked < LONGEST_SEARCH_DAYS && from < to; looked += 1, day = nextDay(day)) {
    if (instantOf(day, '00:00', calendar.timeZone) >= to.getTime()) break;
    for (const window of windowsOf(calendar, day)) {
      const start = Math.max(instantOf(day, window.from, calendar.timeZone), from.getTime());
      const end = Math.min(instantOf(day, window.to, calendar.timeZone), to.getTime());
      minutes += Math.max(0, end - start) / MINUTE;
    }
  }
  return Math.round(minutes);
}

/** The promised time of an answer to something that reaches the desk at `from`. */
export const promiseFor = (calendar: DeskCalendar, from: Date, rush: boolean): Date =>
  addWorkingHours(calendar, from, rush ? calendar.rushHours : calendar.promiseHours);

function windowsOf(calendar: DeskCalendar, day: string): readonly { from: string; to: string }[] {
  if (calendar.holidays.includes(day)) return [];
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return calendar.week[weekday] ?? [];
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** The instant of a wall-clock time; a time that a clock change skips is the moment after the change. */
function instantOf(day: string, time: string, timeZone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** ISO date of an instant where the desk is. */
export function localDate(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Clocks are changed at quarters of an hour, so that within one the offset stays as it is. */
const QUARTER = 15 * MINUTE;
const MOST_OFFSETS = 500;
const offsets = new Map<string, number>();

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const place = `${timeZone} ${String(Math.floor(instant / QUARTER))}`;
  const known = offsets.get(place);
  if (known !== undefined) return known;
  const offset = readOffset(instant, timeZone);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(place, offset);
  return offset;
}

function readOffset(instant: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? zoneFormat(timeZone);
  formats.set(timeZone, format);
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(
    part.get('year') ?? 0,
    (part.get('month') ?? 1) - 1,
    part.get('day') ?? 1,
    part.get('hour') ?? 0,
    part.get('minute') ?? 0,
    part.get('second') ?? 0,
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

const zoneFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
