/** A set of whole numbers from 1 on, as sorted half-open ranges that do not touch; `null` has no end. */
export type Ranges = readonly (readonly [from: number, to: number | null])[];

/** Every number there is and will be. */
export const ALL: Ranges = [[1, null]];

export function rangesOf(numbers: readonly number[]): Ranges {
  const ranges: [number, number][] = [];
  for (const number of Uint32Array.from(numbers).sort()) {
    const last = ranges.at(-1);
    if (last && last[1] >= number) last[1] = number + 1;
    else ranges.push([number, number + 1]);
  }
  return ranges;
}

/** @param highest where a range without an end stops */
export const numbersIn = (ranges: Ranges, highest: number): number[] =>
  ranges.flatMap(([from, to]) => {
    const end = Math.min(to ?? highest + 1, highest + 1);
    return Array.from({ length: Math.max(0, end - from) }, (_nothing, index) => from + index);
  });

export const overlap = (left: Ranges, right: Ranges): boolean =>
  left.some(([from, to]) => right.some(([other, end]) => from < (end ?? Infinity) && other < (to ?? Infinity)));

export const contains = (outer: Ranges, inner: Ranges): boolean =>
  inner.every(([from, to]) => outer.some(([start, end]) => start <= from && (to ?? Infinity) <= (end ?? Infinity)));

/** As PostgreSQL writes a multirange: `{[1,4),[7,)}`. */
export const toMultirange = (ranges: Ranges): string =>
  `{${ranges.map(([from, to]) => `[${from},${to ?? ''})`).join(',')}}`;

export const fromMultirange = (text: string): Ranges =>
  [...text.matchAll(/\[(\d+),(\d*)\)/g)].map(([, from, to]) => [Number(from), to === '' ? null : Number(to)] as const);
