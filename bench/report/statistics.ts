export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which the part `q` of all values lies (nearest rank). @throws Error for no values */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}
