import { ValidateBy } from 'class-validator';
import { isDay } from '#libs/ledger';

/** A real day of the calendar, written `2026-12-31`: what a database takes for a date. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isDay(value),
      defaultMessage: () => 'a date is a day of the calendar, written like 2026-12-31',
    },
  });
