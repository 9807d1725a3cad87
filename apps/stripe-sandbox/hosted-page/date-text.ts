const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people write it, such as `4 March 2026`. @param moment unix seconds */
export const dateText = (moment: number): string => DATE.format(moment * 1000);
