import { ALL_COUNTRIES, currencyExponent } from '#libs/kernel';
import type { FeeFacts } from '#libs/pricing';
import type { Replayed } from './replay.js';
import {
  CHANGE_BANDS,
  PRICE_BANDS,
  SIMULATED_BY,
  type LicenseeChange,
  type SimulatedBy,
  type SimulationExample,
  type SimulationResult,
} from './simulation-result.js';
import { Counts, Foremost, Groups, Sums } from './sums.js';

/** A past request as the tally names and groups it. */
export interface TalliedRequest {
  reference: string;
  headline: string;
  organisationId: string;
  licensee: string;
  buyerKind: string;
  /** `2026-11` */
  month: string;
  currency: string;
  facts: FeeFacts;
}

const EXAMPLES = 12;
const LICENSEES = 15;

/**
 * Adds up a replay. Requests of one organisation come one after the other, so that who pays more is exact and nothing
 * grows with their number.
 */
export class Tally {
  private requests = 0;
  private unpriceable = 0;
  private readonly directions = { dearer: 0, same: 0, cheaper: 0 };
  private readonly totals = new Sums();
  private readonly moves = new Map<string, number>();
  private readonly changes = CHANGE_BANDS.map(() => 0);
  private readonly prices = { before: PRICE_BANDS.map(() => 0), after: PRICE_BANDS.map(() => 0) };
  private readonly groups = new Map(SIMULATED_BY.map((by) => [by, new Groups()]));
  private readonly reasons = new Counts();
  private readonly examples = {
    dearer: new Foremost<SimulationExample>(EXAMPLES),
    cheaper: new Foremost<SimulationExample>(EXAMPLES),
    answers: new Foremost<SimulationExample>(EXAMPLES),
  };
  private readonly licensees = {
    dearer: new Foremost<LicenseeChange>(LICENSEES),
    cheaper: new Foremost<LicenseeChange>(LICENSEES),
  };
  private organisation: { id: string; name: string; requests: number; sums: Sums } | undefined;

  /** @param inWords requests in words, which have no use to price */
  constructor(private readonly inWords: number) {}

  /** A request that cannot be priced any more. */
  skip(): void {
    this.unpriceable += 1;
  }

  add(request: TalliedRequest, before: Replayed, after: Replayed): void {
    this.requests += 1;
    this.totals.add(request.currency, before.amount, after.amount);
    this.directions[directionOf(before, after)] += 1;
    const move = `${before.outcome}>${after.outcome}`;
    this.moves.set(move, (this.moves.get(move) ?? 0) + 1);
    this.changes[changeBand(before.amount, after.amount)]! += 1;
    this.prices.before[priceBand(before.amount, request.currency)]! += 1;
    this.prices.after[priceBand(after.amount, request.currency)]! += 1;
    this.addToGroups(request, before, after);
    for (const code of before.reasons) this.reasons.add(code, 'before');
    for (const code of after.reasons) this.reasons.add(code, 'after');
    this.addExamples(request, before, after);
    this.addToLicensee(request, before, after);
  }

  /** As far as it is. The organisation that is being added counts among the licensees once it is whole. */
  result(isWhole = false): SimulationResult {
    if (isWhole) this.endLicensee();
    const { requests, inWords, unpriceable } = this;
    return {
      ...{ requests, inWords, unpriceable, ...this.directions, totals: this.totals.toJSON() },
      outcomes: [...this.moves].map(([move, count]) => ({ move, requests: count })).sort(byMove),
      changes: [...this.changes],
      prices: { before: [...this.prices.before], after: [...this.prices.after] },
      groups: Object.fromEntries(
        [...this.groups].map(([by, groups]) => [by, groups.toJSON(by === 'month' ? 'name' : 'size')]),
      ) as SimulationResult['groups'],
      reasons: this.reasons.toJSON(),
      licensees: { dearer: this.licensees.dearer.toJSON(), cheaper: this.licensees.cheaper.toJSON() },
      examples: {
        dearer: this.examples.dearer.toJSON(),
        cheaper: this.examples.cheaper.toJSON(),
        answers: this.examples.answers.toJSON(),
      },
    };
  }

  private addToGroups(request: TalliedRequest, before: Replayed, after: Replayed): void {
    const counted = {
      ...{ currency: request.currency, before: before.amount, after: after.amount },
      ...{ was: before.outcome === 'instant', is: after.outcome === 'instant' },
    };
    for (const [by, key] of keysOf(request)) this.groups.get(by)!.add(key, counted);
  }

  private addExamples(request: TalliedRequest, before: Replayed, after: Replayed): void {
    const difference = after.amount - before.amount;
    const example = (): SimulationExample => exampleOf(request, before, after);
    if (difference > 0n) this.examples.dearer.offer(difference, example);
    if (difference < 0n) this.examples.cheaper.offer(-difference, example);
    if (before.outcome !== after.outcome) this.examples.answers.offer(after.amount, example);
  }

  private addToLicensee({ organisationId, licensee, currency }: TalliedRequest, before: Replayed, after: Replayed) {
    if (this.organisation?.id !== organisationId) {
      this.endLicensee();
      this.organisation = { id: organisationId, name: licensee, requests: 0, sums: new Sums() };
    }
    this.organisation.requests += 1;
    this.organisation.sums.add(currency, before.amount, after.amount);
  }

  private endLicensee(): void {
    if (!this.organisation) return;
    const { id, name, requests, sums } = this.organisation;
    for (const sum of sums.toJSON()) {
      const difference = BigInt(sum.after) - BigInt(sum.before);
      const change = (): LicenseeChange => ({ organisationId: id, name, requests, ...sum });
      if (difference > 0n) this.licensees.dearer.offer(difference, change);
      if (difference < 0n) this.licensees.cheaper.offer(-difference, change);
    }
    this.organisation = undefined;
  }
}

function directionOf(before: Replayed, after: Replayed): 'dearer' | 'same' | 'cheaper' {
  if (after.amount === before.amount) return 'same';
  return after.amount > before.amount ? 'dearer' : 'cheaper';
}

/** The band of `CHANGE_BANDS`. From nothing to something is the last band. */
export function changeBand(before: bigint, after: bigint): number {
  const none = CHANGE_BANDS.indexOf(0);
  if (after === before) return none + 1;
  if (before === 0n) return CHANGE_BANDS.length - 1;
  // In hundredths of a percent, towards nought, so that a change of a penny in thousands is no “nothing”.
  const change = Number(((after - before) * 10_000n) / before) / 100;
  if (after < before) return CHANGE_BANDS.findIndex((upTo) => upTo !== null && change <= upTo);
  return CHANGE_BANDS.findIndex((upTo, index) => index > none + 1 && (upTo === null || change < upTo));
}

/** The band of `PRICE_BANDS`. @param amount minor units */
export function priceBand(amount: bigint, currency: string): number {
  const unit = 10n ** BigInt(currencyExponent(currency));
  return PRICE_BANDS.findIndex((upTo) => upTo === null || amount <= BigInt(upTo) * unit);
}

function keysOf({ facts, buyerKind, month }: TalliedRequest): [SimulatedBy, string][] {
  return [
    ['purpose', facts.purpose],
    ...[...new Set(facts.media.map(({ medium }) => medium))].map((medium): [SimulatedBy, string] => ['medium', medium]),
    ['buyer', buyerKind],
    ['territory', territorySize(facts.countries.length)],
    ['term', termSize(facts.term)],
    ['month', month],
  ];
}

const territorySize = (countries: number): string =>
  countries === ALL_COUNTRIES.length ? 'worldwide' : countries === 1 ? 'one-country' : 'several-countries';

function termSize(term: FeeFacts['term']): string {
  if (term.kind !== 'months') return term.kind;
  return term.months <= 12 ? 'up-to-a-year' : 'over-a-year';
}

const exampleOf = (request: TalliedRequest, before: Replayed, after: Replayed): SimulationExample => ({
  ...{ reference: request.reference, headline: request.headline, licensee: request.licensee },
  currency: request.currency,
  before: { amount: before.amount.toString(), outcome: before.outcome },
  after: { amount: after.amount.toString(), outcome: after.outcome },
});

const byMove = (left: { move: string }, right: { move: string }): number => (left.move < right.move ? -1 : 1);
