import type { DeskCalendar, DeskHoursView, PromisePreview } from '#libs/licensing';
import {
  date,
  decimal,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  orNull,
  registerAs,
  text,
  yes,
} from '../schema.js';

export const deskCalendar = named<DeskCalendar>('DeskCalendar', {
  timeZone: text('IANA name, such as Europe/London.'),
  week: listOf(
    listOf(object<{ from: string; to: string }>({ from: text('HH:MM'), to: text('HH:MM, or 24:00.') })),
    'Seven days, Monday first, each with its spans of working time.',
  ),
  holidays: listOf(date()),
  promiseHours: decimal('Working hours until an answer is promised.'),
  rushHours: decimal(),
});

export const deskHours = named<DeskHoursView>('DeskHours', {
  titleId: orNull(id('null: the house.')),
  titleName: orNull(text()),
  version: integer('0 while nobody has written any; send it back with a change.'),
  source: oneOf(['own', 'house', 'shipped']),
  calendar: deskCalendar,
  changedBy: orNull(text()),
  changedAt: orNull(instant()),
});
export const deskHoursList = registerAs('DeskHoursList', listOf(deskHours));

export const promisePreview = named<PromisePreview>('PromisePreview', {
  askedAt: instant(),
  isOpen: yes('Somebody is at the desk then.'),
  answeredBy: instant(),
  rushAnsweredBy: instant(),
});
