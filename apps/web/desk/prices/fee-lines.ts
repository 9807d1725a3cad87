import type { Fee } from '../../api/desk-prices.js';

type Line = Fee['lines'][number];

/** One line of two prices side by side; a side that has no such line is null. */
export interface LinePair {
  code: string;
  line: Line;
  before: Line | null;
  after: Line | null;
  isChanged: boolean;
}

const linesOf = (fee: Fee | null): Line[] =>
  fee
    ? [...(fee.items[0]?.lines ?? []), ...fee.lines.filter(({ code }) => code !== 'subtotal' || fee.items.length > 1)]
    : [];

/** How the price of one use comes about under two books, line by line. */
export function linePairs(before: Fee | null, after: Fee | null): LinePair[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const longer = now.length >= old.length ? now : old;
  const codes = [...new Set(longer.concat(now, old).map(keyOf))].sort(
    (a, b) => placeOf(longer, a) - placeOf(longer, b),
  );
  return codes.flatMap((key): LinePair[] => {
    const [first, second] = [find(old, key), find(now, key)];
    const line = second ?? first;
    if (!line) return [];
    const isChanged =
      before !== null && after !== null && (first?.factor !== second?.factor || first?.adds !== second?.adds);
    return [{ code: key, line, before: first, after: second, isChanged }];
  });
}

/** Discounts by place are several lines of one code. */
const keyOf = (line: Line): string => (line.code === 'volume' ? `volume ${String(line.values?.['from'])}` : line.code);
const find = (lines: Line[], key: string): Line | null => lines.find((line) => keyOf(line) === key) ?? null;
const placeOf = (lines: Line[], key: string): number => {
  const place = lines.findIndex((line) => keyOf(line) === key);
  return place < 0 ? lines.length - 1.5 : place;
};
