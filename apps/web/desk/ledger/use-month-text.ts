import { useLanguage } from '../../words/language.js';

/** `2026-10` as people write it. */
export function useMonthText(style: 'short' | 'long'): (month: string) => string {
  const { locale } = useLanguage();
  const format = new Intl.DateTimeFormat(locale, { month: style, year: 'numeric', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
}
