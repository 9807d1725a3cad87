import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeCalendar, type CalendarEntry } from './write-calendar.js';

const HEAD = { name: 'Licences', host: 'licensing.example.org', language: 'en' };
const ENTRY: CalendarEntry = {
  uid: 'L-2026-00042-ends',
  sequence: 1,
  at: { date: '2027-12-31' },
  summary: 'Last day of L-2026-00042: Salt, fog; and “nets”',
  description: 'One\nTwo',
  url: 'https://licensing.example.org/licences/L-2026-00042',
  changedAt: new Date('2026-11-23T10:00:00Z'),
  remindDays: [30, 7],
};
const unfold = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of the wallet', () => {
  it('holds a last day as a whole day, with its reminders and a UID that stays', () => {
    const lines = unfold(writeCalendar(HEAD, [ENTRY]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:L-2026-00042-ends@licensing.example.org',
        'SEQUENCE:1',
        'DTSTAMP:20261123T100000Z',
        'DTSTART;VALUE=DATE:20271231',
        'DTEND;VALUE=DATE:20280101',
        'SUMMARY;LANGUAGE=en:Last day of L-2026-00042: Salt\\, fog\\; and “nets”',
        'DESCRIPTION;LANGUAGE=en:One\\nTwo',
        'TRIGGER:-P30D',
        'TRIGGER:-P7D',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('END:'))).toHaveLength(4);
  });

  it('holds a deadline as a moment in UTC', () => {
    const at = { instant: new Date('2027-03-28T00:30:00Z') };
    expect(unfold(writeCalendar(HEAD, [{ ...ENTRY, at }]))).toContain('DTSTART:20270328T003000Z');
  });

  it('folds at 75 octets, never inside a character, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (summary) => {
        const calendar = writeCalendar(HEAD, [{ ...ENTRY, summary: `ترخيص ${summary}` }]);
        expect(calendar.endsWith('\r\n')).toBe(true);
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(calendar).toString()).toBe(calendar);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [written] = unfold(calendar).filter((line) => line.startsWith('SUMMARY'));
        const read = written!
          .slice('SUMMARY;LANGUAGE=en:'.length)
          .replaceAll(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
        const plain = `ترخيص ${summary}`.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, '');
        expect(read).toBe(plain);
      }),
    );
  });
});
