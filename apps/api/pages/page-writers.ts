import { html, type Html } from './html.js';
import type { PageLanguage } from './words.js';

/** Countries, lists and days in the page's language, with digits that read the same everywhere. */
export function writersOf(language: PageLanguage) {
  const locale = language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB';
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    countryName: (code: string): string => countries.of(code) ?? code,
    listed: (names: string[]): string => lists.format(names),
    dated: (day: string): Html => html`<time datetime="${day}">${days.format(new Date(`${day}T00:00:00Z`))}</time>`,
  };
}
