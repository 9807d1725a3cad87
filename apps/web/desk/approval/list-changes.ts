/** A list in which one element has changed its place. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): T[] {
  const one = list[at];
  if (one === undefined || at + by < 0 || at + by >= list.length) return [...list];
  return list.toSpliced(at, 1).toSpliced(at + by, 0, one);
}

/** A code that no other has: rule-1, rule-2 … */
export function freshCode(word: string, others: readonly { code: string }[]): string {
  const taken = new Set(others.map(({ code }) => code));
  for (let number = others.length + 1; ; number += 1) {
    const code = `${word}-${String(number)}`;
    if (!taken.has(code)) return code;
  }
}
