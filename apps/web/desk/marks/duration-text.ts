const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A length of time in its two largest units, such as `1d 4h`; less than a minute is `0m`. */
export function durationText(seconds: number, locale: string): string {
  let rest = Math.abs(seconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    const isLast = unit === 'minute';
    if (parts.length === 2 || (count === 0 && !(isLast && parts.length === 0))) continue;
    parts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(count));
  }
  return parts.join(' ');
}
