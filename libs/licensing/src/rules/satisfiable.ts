import { FACT_KINDS } from './fact-kinds.js';
import type { Condition, FactName } from './rule-set.js';

/**
 * Whether there can be facts under which a condition holds. The condition is written as alternatives, each of which is
 * a set of allowed values for each fact (a disjunctive normal form over sets); one that allows something for every fact
 * can hold. Facts are taken to be independent of each other.
 */
export function canHold(condition: Condition): boolean {
  return alternatives(condition, true).length > 0;
}

export const alwaysHolds = (condition: Condition): boolean => !canHold({ not: condition });

/** Whether facts for which `narrow` holds always let `wide` hold too. */
export const implies = (narrow: Condition, wide: Condition): boolean => !canHold({ all: [narrow, { not: wide }] });

/** More alternatives than this are not looked at: then anything is taken to be possible. */
const MOST = 4_000;

interface Range {
  from: bigint;
  /** Null: without an end. */
  to: bigint | null;
}
type Allowed =
  | { kind: 'words'; except: boolean; words: ReadonlySet<string> }
  | { kind: 'number'; range: Range; orNone: boolean }
  | { kind: 'set'; without: ReadonlySet<string>; with: readonly ReadonlySet<string>[] }
  | { kind: 'amount'; by: ReadonlyMap<string, Range>; other: Range };
type Alternative = ReadonlyMap<FactName, Allowed>;

const ANY: Range = { from: 0n, to: null };
const NOTHING: Range = { from: 1n, to: 0n };

function alternatives(condition: Condition, wanted: boolean): Alternative[] {
  if ('not' in condition) return alternatives(condition.not, !wanted);
  if ('all' in condition) return wanted ? joined(condition.all, true) : either(condition.all, false);
  if ('any' in condition) return wanted ? either(condition.any, true) : joined(condition.any, false);
  return leaf(condition, wanted).filter(isPossible);
}

const either = (parts: readonly Condition[], wanted: boolean): Alternative[] =>
  parts.flatMap((part) => alternatives(part, wanted));

function joined(parts: readonly Condition[], wanted: boolean): Alternative[] {
  let all: Alternative[] = [new Map()];
  for (const part of parts) {
    const next = alternatives(part, wanted);
    if (all.length * next.length > MOST) return [new Map()];
    all = all.flatMap((one) => next.map((other) => both(one, other))).filter(isPossible);
  }
  return all;
}

function both(one: Alternative, other: Alternative): Alternative {
  const result = new Map(one);
  for (const [fact, allowed] of other) {
    const before = result.get(fact);
    result.set(fact, before ? meet(before, allowed) : allowed);
  }
  return result;
}

function leaf(
  condition: Exclude<Condition, { not: unknown } | { all: unknown } | { any: unknown }>,
  wanted: boolean,
): Alternative[] {
  if ('amountWithin' in condition) return [new Map([['amount', within(condition.amountWithin, wanted)]])];
  const { fact } = condition;
  if ('oneOf' in condition) return words(fact, condition.oneOf, wanted);
  if ('noneOf' in condition) return words(fact, condition.noneOf, !wanted);
  if ('atLeast' in condition) return [bound(fact, BigInt(condition.atLeast), null, wanted)];
  if ('atMost' in condition) return [bound(fact, 0n, BigInt(condition.atMost), wanted)];
  const { is } = condition;
  const { kind } = FACT_KINDS[fact];
  if (kind === 'number') return numberIs(fact, is as number | null, wanted);
  if (kind === 'amount') return amountIs(BigInt(String(is)), wanted);
  return words(fact, [String(is)], wanted);
}

const one = (fact: FactName, allowed: Allowed): Alternative => new Map([[fact, allowed]]);

function words(fact: FactName, named: readonly string[], wanted: boolean): Alternative[] {
  if (fact === 'currency') return [one('amount', currencies(named, wanted))];
  if (FACT_KINDS[fact].kind !== 'list') {
    return [one(fact, { kind: 'words', except: !wanted, words: new Set(named) })];
  }
  return wanted
    ? [one(fact, { kind: 'set', without: new Set(), with: [new Set(named)] })]
    : [one(fact, { kind: 'set', without: new Set(named), with: [] })];
}

/** A bound is not met where there is no number. */
function bound(fact: FactName, from: bigint, to: bigint | null, wanted: boolean): Alternative {
  if (wanted) return one(fact, { kind: 'number', range: { from, to }, orNone: false });
  const range = to === null ? { from: 0n, to: from - 1n } : { from: to + 1n, to: null };
  return one(fact, { kind: 'number', range, orNone: isNullable(fact) });
}

const isNullable = (fact: FactName): boolean => {
  const kind = FACT_KINDS[fact];
  return kind.kind === 'number' && kind.nullable;
};

function numberIs(fact: FactName, is: number | null, wanted: boolean): Alternative[] {
  if (is === null) {
    const range = wanted ? NOTHING : ANY;
    return [one(fact, { kind: 'number', range, orNone: wanted })];
  }
  const value = BigInt(is);
  if (wanted) return [one(fact, { kind: 'number', range: { from: value, to: value }, orNone: false })];
  const orNone = isNullable(fact);
  return [
    one(fact, { kind: 'number', range: { from: 0n, to: value - 1n }, orNone }),
    one(fact, { kind: 'number', range: { from: value + 1n, to: null }, orNone }),
  ];
}

function within(limits: Readonly<Record<string, string>>, wanted: boolean): Allowed {
  const by = new Map<string, Range>();
  for (const [currency, most] of Object.entries(limits)) {
    by.set(currency, wanted ? { from: 0n, to: BigInt(most) } : { from: BigInt(most) + 1n, to: null });
  }
  return { kind: 'amount', by, other: wanted ? NOTHING : ANY };
}

function amountIs(value: bigint, wanted: boolean): Alternative[] {
  const amount = (other: Range): Alternative => one('amount', { kind: 'amount', by: new Map(), other });
  if (wanted) return [amount({ from: value, to: value })];
  return [amount({ from: 0n, to: value - 1n }), amount({ from: value + 1n, to: null })];
}

/** The currency is looked at together with the amount, as a bound is said by currency. */
function currencies(named: readonly string[], wanted: boolean): Allowed {
  const by = new Map(named.map((currency) => [currency, wanted ? ANY : NOTHING]));
  return { kind: 'amount', by, other: wanted ? NOTHING : ANY };
}

function overlap(a: Range, b: Range): Range {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to;
  return { from, to };
}

const hasAny = ({ from, to }: Range): boolean => to === null || from <= to;

function meet(a: Allowed, b: Allowed): Allowed {
  if (a.kind === 'number' && b.kind === 'number') {
    return { kind: 'number', range: overlap(a.range, b.range), orNone: a.orNone && b.orNone };
  }
  if (a.kind === 'set' && b.kind === 'set') {
    return { kind: 'set', without: new Set([...a.without, ...b.without]), with: [...a.with, ...b.with] };
  }
  if (a.kind === 'amount' && b.kind === 'amount') {
    const named = new Set([...a.by.keys(), ...b.by.keys()]);
    const by = new Map([...named].map((key) => [key, overlap(a.by.get(key) ?? a.other, b.by.get(key) ?? b.other)]));
    return { kind: 'amount', by, other: overlap(a.other, b.other) };
  }
  return meetWords(a as Words, b as Words);
}

type Words = Extract<Allowed, { kind: 'words' }>;

function meetWords(a: Words, b: Words): Words {
  if (a.except && b.except) return { kind: 'words', except: true, words: new Set([...a.words, ...b.words]) };
  if (a.except) return meetWords(b, a);
  const kept = [...a.words].filter((word) => b.words.has(word) !== b.except);
  return { kind: 'words', except: false, words: new Set(kept) };
}

function isPossible(alternative: Alternative): boolean {
  for (const [fact, allowed] of alternative) if (!allowsAny(fact, allowed)) return false;
  return true;
}

function allowsAny(fact: FactName, allowed: Allowed): boolean {
  if (allowed.kind === 'number') return allowed.orNone || hasAny(allowed.range);
  if (allowed.kind === 'amount') return hasAny(allowed.other) || [...allowed.by.values()].some(hasAny);
  const domain = domainOf(fact);
  if (allowed.kind === 'words') {
    if (!allowed.except) return allowed.words.size > 0;
    return domain === null || domain.some((word) => !allowed.words.has(word));
  }
  const left = (domain ?? []).filter((word) => !allowed.without.has(word));
  return left.length > 0 && allowed.with.every((wanted) => left.some((word) => wanted.has(word)));
}

function domainOf(fact: FactName): readonly string[] | null {
  const kind = FACT_KINDS[fact];
  if (kind.kind === 'choice' || kind.kind === 'list') return kind.values;
  return kind.kind === 'boolean' ? ['true', 'false'] : null;
}
