/** Something to be remembered: a day, or a moment. */
export interface CalendarEntry {
  /** Stays the same as long as it is the same thing: `L-2026-00042-ends`. */
  uid: string;
  /** Counts up when the same thing moves. */
  sequence: number;
  /** An ISO date for a whole day wherever the reader is, or an instant. */
  at: { date: string } | { instant: Date };
  summary: string;
  description: string;
  url: string;
  /** When it last changed. */
  changedAt: Date;
  /** Days before at which the calendar reminds. */
  remindDays: readonly number[];
}

export interface CalendarHead {
  name: string;
  /** Host of the portal: what makes a UID one of ours. */
  host: string;
  language: string;
}

const LONGEST_LINE = 75;

/**
 * A calendar as RFC 5545 has it: CRLF, lines folded at 75 octets, text escaped. A last day is a whole day (VALUE=DATE), so
 * no time zone can move it; a deadline is a moment in UTC.
 */
export function writeCalendar(head: CalendarHead, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Imprimatur//Licence wallet//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME;LANGUAGE=${head.language}:${text(head.name)}`,
    `NAME;LANGUAGE=${head.language}:${text(head.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...entries.flatMap((entry) => event(head, entry)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ host, language }: CalendarHead, entry: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}@${host}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${utc(entry.changedAt)}`,
    `LAST-MODIFIED:${utc(entry.changedAt)}`,
    ...when(entry.at),
    `SUMMARY;LANGUAGE=${language}:${text(entry.summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${text(entry.description)}`,
    `URL:${entry.url}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...entry.remindDays.flatMap((days) => alarm(days, entry.summary)),
    'END:VEVENT',
  ];
}

function when(at: CalendarEntry['at']): string[] {
  if ('instant' in at) return [`DTSTART:${utc(at.instant)}`, `DTEND:${utc(at.instant)}`];
  const next = new Date(Date.parse(`${at.date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  // The end of a whole day is the day after.
  return [`DTSTART;VALUE=DATE:${at.date.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`];
}

const alarm = (days: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text(summary)}`,
  `TRIGGER:-P${days}D`,
  'END:VALARM',
];

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** TEXT of RFC 5545, 3.3.11. */
const text = (value: string): string =>
  value
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[;,]/g, (sign) => `\\${sign}`)
    // Other control characters have no place in a content line.
    .replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, '');

/** Never within a character: octets are counted as UTF-8, a continued line begins with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
