/** A change in percent of what it was, signed; a dash where it was nothing. @param before minor units */
export function percentChange(before: string, after: string, locale: string): string {
  const was = BigInt(before);
  if (was === 0n) return BigInt(after) === 0n ? '±0%' : '—';
  // In hundredths of a percent, so that the quotient is exact enough to be shown and small enough for a number.
  const change = Number(((BigInt(after) - was) * 10_000n) / was) / 10_000;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(change);
}
