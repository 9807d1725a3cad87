import type { BeforeAfter, SimulationGroup } from './simulation-result.js';

/** Money before and after, by currency; currencies never mix. */
export class Sums {
  private readonly byCurrency = new Map<string, { before: bigint; after: bigint }>();

  add(currency: string, before: bigint, after: bigint): void {
    const known = this.byCurrency.get(currency);
    if (!known) return void this.byCurrency.set(currency, { before, after });
    known.before += before;
    known.after += after;
  }

  toJSON(): BeforeAfter[] {
    return [...this.byCurrency]
      .map(([currency, { before, after }]) => ({ currency, before: before.toString(), after: after.toString() }))
      .sort((left, right) => (left.currency < right.currency ? -1 : 1));
  }
}

/** How often each word came, before and after. */
export class Counts {
  private readonly byKey = new Map<string, { before: number; after: number }>();

  add(key: string, when: 'before' | 'after'): void {
    const known = this.byKey.get(key) ?? { before: 0, after: 0 };
    known[when] += 1;
    this.byKey.set(key, known);
  }

  toJSON(): { code: string; before: number; after: number }[] {
    return [...this.byKey]
      .map(([code, counts]) => ({ code, ...counts }))
      .sort(
        (left, right) => right.after + right.before - left.after - left.before || (left.code < right.code ? -1 : 1),
      );
  }
}

interface Group {
  requests: number;
  instantBefore: number;
  instantAfter: number;
  sums: Sums;
}

/** Requests in groups, each with its money and its share of instant answers. */
export class Groups {
  private readonly byKey = new Map<string, Group>();

  add(key: string, request: { currency: string; before: bigint; after: bigint; was: boolean; is: boolean }): void {
    const group = this.byKey.get(key) ?? { requests: 0, instantBefore: 0, instantAfter: 0, sums: new Sums() };
    group.requests += 1;
    if (request.was) group.instantBefore += 1;
    if (request.is) group.instantAfter += 1;
    group.sums.add(request.currency, request.before, request.after);
    this.byKey.set(key, group);
  }

  /** The largest first, or by their names. */
  toJSON(order: 'size' | 'name' = 'size'): SimulationGroup[] {
    return [...this.byKey]
      .map(([key, { sums, ...counts }]) => ({ key, ...counts, amounts: sums.toJSON() }))
      .sort((left, right) =>
        order === 'size' && left.requests !== right.requests
          ? right.requests - left.requests
          : left.key < right.key
            ? -1
            : 1,
      );
  }
}

/** The few that come first, whatever the number looked at. */
export class Foremost<T> {
  private readonly kept: { weight: bigint; item: T }[] = [];

  constructor(private readonly most: number) {}

  offer(weight: bigint, item: () => T): void {
    const last = this.kept.at(-1);
    if (this.kept.length === this.most && last && weight <= last.weight) return;
    const place = this.kept.findIndex((each) => weight > each.weight);
    this.kept.splice(place < 0 ? this.kept.length : place, 0, { weight, item: item() });
    if (this.kept.length > this.most) this.kept.pop();
  }

  toJSON(): T[] {
    return this.kept.map(({ item }) => item);
  }
}
