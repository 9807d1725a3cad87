import type { LicenceItemSnapshot, LicenceSnapshot } from '../licence/licence-snapshot.js';

/** What a deed is written from: the agreed terms, before there is a deed. */
export type DeedTerms = Omit<LicenceSnapshot, 'deeds' | 'checkCode' | 'licenceId'>;
export type DeedItem = LicenceItemSnapshot;

/** Version of the wording, kept with the licence and confirmed at acceptance. */
export const TERMS_VERSION = '2026-11';

/** Numbers and dates in one language, with Western digits so that a number reads the same everywhere. */
export function writers(locale: string): { count: (n: number) => string; day: (iso: string) => string } {
  const numbers = new Intl.NumberFormat(`${locale}-u-nu-latn`);
  const dates = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' });
  return { count: (n) => numbers.format(n), day: (iso) => dates.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) };
}
