export * from './desk-hours-view.js';
export { DeskCalendars } from './desk-calendars.js';
export { DeskHoursQuery } from './desk-hours.query.js';
export { SetDeskHours } from './set-desk-hours.js';
