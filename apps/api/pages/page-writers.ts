import { html, type Html } from './html.js';
import type { PageLanguage } from './words.js';

/** Countries, lists, moments and sizes in the page's language, with digits that read the same everywhere. */
export function writersOf(language: PageLanguage) {
  const locale = language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB';
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return {
    countryName: (code: string): string => countries.of(code) ?? code,
    listed: (names: string[]): string => lists.format(names),
    bytes: (octets: number): string =>
      octets < 1_000_000
        ? kilobytes.format(Math.max(1, Math.round(octets / 1000)))
        : megabytes.format(octets / 1_000_000),
    moment: (instant: string): Html =>
      html`<time datetime="${instant}"><bdi>${moments.format(new Date(instant))} UTC</bdi></time>`,
    dated: (day: string): Html => html`<time datetime="${day}">${days.format(new Date(`${day}T00:00:00Z`))}</time>`,
  };
}
