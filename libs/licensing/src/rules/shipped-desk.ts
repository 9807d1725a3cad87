import type { DeskCalendar } from './desk-calendar.js';

const day = [{ from: '09:00', to: '17:00' }];

/** The desk every new house starts with: an editable example. Holidays are London's bank holidays and the turn of the year. */
export const SHIPPED_DESK: DeskCalendar = {
  timeZone: 'Europe/London',
  week: [day, day, day, day, day, [], []],
  holidays: [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
  ],
  promiseHours: 8,
  rushHours: 4,
};
