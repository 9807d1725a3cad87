import { DAY_MONTH_YEAR, monthOf } from './month-names.js';

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
const ZONE = /(?:Z|UTC|GMT|[A-Z]{2,4}T|[+-]\d{2}:?\d{2})\s*\)?$/i;
const OFFSETS: Record<string, string> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  BST: '+0100',
  CET: '+0100',
  CEST: '+0200',
  EET: '+0200',
  MSK: '+0300',
  JST: '+0900',
  KST: '+0900',
  IST: '+0530',
};
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

/**
 * A date as pages write it (ISO 8601 in its common spellings, RFC 2822, epoch seconds or milliseconds, long dates in a
 * dozen languages) as ISO 8601 with zone. A time without a zone is read as UTC, never as this machine's. Null when it is no date.
 */
export function readDate(value: string | null | undefined): string | null {
  const text = value?.trim();
  if (!text || text.length > 80) return null;
  if (/^\d{10}$|^\d{13}$/.test(text)) return iso(Number(text) * (text.length === 10 ? 1000 : 1));
  const match = ISO.exec(text);
  return match ? fromParts(match) : (fromFigures(text) ?? fromProse(text) ?? fromWords(text));
}

function fromParts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | null {
  const at = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const date = new Date(at);
  const real = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  if (!real || Number(hour ?? 0) > 23 || Number(year) < FIRST_YEAR) return null;
  const offset = zone ? minutesOf(zone) : 0;
  const time = iso(at - offset * 60_000);
  if (!time || !zone || offset === 0) return time;
  const local = new Date(at).toISOString().slice(0, 19);
  return `${local}${spokenOffset(offset)}`;
}

function minutesOf(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

function spokenOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function fromProse(text: string): string | null {
  const aDayAndAYear = /\d{4}/.test(text) && /(?<!\d)\d{1,2}(?!\d)/.test(text);
  if (!aDayAndAYear || !/[a-z]{3}|\d\/\d/i.test(text)) return null;
  const plain = text
    .replace(/\b(a|p)\.?m\.?\b/gi, (_, half: string) => ` ${half.toUpperCase()}M`)
    .replace(/(\d)(st|nd|rd|th)\b/gi, '$1')
    .replace(/\bat\b|\||,|^\D*?(?=(?:\w{3,9}\.? )?\d)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return iso(Date.parse(withZone(plain)));
}

const CLOCK_TIME = /(?<!\d)([01]?\d|2[0-3])\s?[:.hH]\s?([0-5]\d)(?![\d.])/u;
const NUMERIC = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;

const plainDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** A day, and the time of day where the text behind it says one. */
function onDay(found: RegExpExecArray, text: string, [year, month, day]: readonly (string | number)[]): string | null {
  const [, hour = '0', minute = '0'] = CLOCK_TIME.exec(text.slice(found.index + found[0].length)) ?? [];
  const two = (value: string | number): string => String(value).padStart(2, '0');
  return readDate(`${String(year)}-${two(month!)}-${two(day!)}T${two(hour)}:${two(minute)}`);
}

/** With dots (the day first) or as East Asia writes it. */
function fromFigures(written: string): string | null {
  const text = plainDigits(written);
  const dotted = NUMERIC.exec(text);
  if (dotted) return onDay(dotted, text, [dotted[3]!, dotted[2]!, dotted[1]!]);
  const east = EAST_ASIAN.exec(text);
  return east ? onDay(east, text, [east[1]!, east[2]!, east[3]!]) : null;
}

/** With the month by its name in another language than English. */
function fromWords(written: string): string | null {
  const text = plainDigits(written);
  const words = DAY_MONTH_YEAR.exec(text);
  const month = words ? monthOf(words[2]!) : null;
  return words && month ? onDay(words, text, [words[3]!, month, words[1]!]) : null;
}

/** The zone as an offset at the end, wherever the text names it; UTC where it names none. */
function withZone(text: string): string {
  const named = /\b[A-Z]{3,4}\b/g;
  for (const [name] of text.matchAll(named)) {
    const offset = OFFSETS[name];
    if (offset) return `${text.replace(name, ' ')} ${offset}`;
  }
  return ZONE.test(text) ? text : `${text} UTC`;
}

function iso(time: number): string | null {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (Number.isNaN(time) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  return date.toISOString().replace('.000Z', 'Z');
}
