/** An amount as the API writes it: minor units as a decimal string. */
export interface MoneyValue {
  amount: string;
  currency: string;
}

const exponents = new Map<string, number>();

/** Decimals of a currency as the browser knows them: GBP 2, JPY 0, KWD 3. */
function exponentOf(currency: string): number {
  const known = exponents.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const exponent = format.resolvedOptions().maximumFractionDigits ?? 2;
  exponents.set(currency, exponent);
  return exponent;
}

/** Minor units as an exact decimal string: `12345` GBP gives `123.45`, `12345` JPY stays `12345`. */
export function decimalOf({ amount, currency }: MoneyValue): string {
  const exponent = exponentOf(currency);
  const negative = amount.startsWith('-');
  const digits = (negative ? amount.slice(1) : amount).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = exponent === 0 ? '' : `.${digits.slice(-exponent)}`;
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

/**
 * The amount with its currency, as our invoices write it in every language: Latin figures, the sign before them. The
 * digits stay exact however large they are. In a right-to-left line it has to stand isolated (`<bdi dir="ltr">`).
 */
export function moneyText(money: MoneyValue, options: { round?: boolean } = {}): string {
  const exponent = exponentOf(money.currency);
  const isWhole = exponent === 0 || /^-?0*$/.test(money.amount.slice(-exponent)) || money.amount === '0';
  const digits = options.round && isWhole ? 0 : exponent;
  const format = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(decimalOf(money) as `${number}`);
}

/** Hundredths of a percent: 2000 is `20%`, 2550 `25.5%`. */
export const percentText = (basisPoints: number): string => `${String(basisPoints / 100)}%`;

export const isZero = (money: MoneyValue): boolean => /^-?0+$/.test(money.amount);

export const countText = (count: number, locale: string): string => new Intl.NumberFormat(locale).format(count);

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** A day, or a moment, as people write it. A day without a time is the same day in every zone. */
export function dateText(value: string, locale: string, style: 'day' | 'moment' = 'day'): string {
  const dayOnly = DAY_ONLY.test(value);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(style === 'moment' && !dayOnly ? { hour: '2-digit', minute: '2-digit' } : {}),
    ...(dayOnly ? { timeZone: 'UTC' } : {}),
  }).format(new Date(value));
}

/** The moment in full, with its zone: what stands behind a date for those who need to be exact. */
export function exactMomentText(value: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    ...(DAY_ONLY.test(value) ? { timeZone: 'UTC' } : { timeStyle: 'long' }),
  }).format(new Date(value));
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How far away a moment is: `in 3 hours`, `2 days ago`. */
export function distanceText(value: string, locale: string, now: number): string {
  const seconds = (new Date(value).getTime() - now) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return format.format(Math.trunc(seconds / size), unit);
}

/** Names of countries and languages in the reader's language; the code itself where there is none. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** `a, b and c` in the reader's language. */
export const listText = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
