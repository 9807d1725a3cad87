import type { Outcome } from '#libs/pricing';

/** Sums of one currency in minor units, as decimal strings. */
export interface BeforeAfter {
  currency: string;
  before: string;
  after: string;
}

/** A group of requests before and after. */
export interface SimulationGroup {
  key: string;
  requests: number;
  instantBefore: number;
  instantAfter: number;
  /** One for each currency the group has. */
  amounts: BeforeAfter[];
}

/** Who would pay how much more or less. */
export interface LicenseeChange extends BeforeAfter {
  organisationId: string;
  name: string;
  requests: number;
}

/** One request whose price or answer would be another. */
export interface SimulationExample {
  reference: string;
  headline: string;
  licensee: string;
  currency: string;
  before: { amount: string; outcome: Outcome };
  after: { amount: string; outcome: Outcome };
}

export const SIMULATED_BY = ['purpose', 'medium', 'buyer', 'territory', 'term', 'month'] as const;
export type SimulatedBy = (typeof SIMULATED_BY)[number];

/** Upper bounds of the change in whole percent, below which a request falls; the last band has none. 0 is its own. */
export const CHANGE_BANDS = [-50, -25, -10, 0, 0, 10, 25, 50, null] as const;
/** Upper bounds of a price in whole currency units, itself included; the last band has none. */
export const PRICE_BANDS = [0, 50, 100, 200, 500, 1_000, 2_000, 5_000, null] as const;

/** What a replay of past requests adds up to; its size does not depend on how many there were. */
export interface SimulationResult {
  /** Replayed. */
  requests: number;
  /** Asked in words, so there is no use to price. */
  inWords: number;
  /** Facts that cannot be priced any more. */
  unpriceable: number;
  totals: BeforeAfter[];
  dearer: number;
  same: number;
  cheaper: number;
  /** Requests by what happens to their answer: `instant>review`. */
  outcomes: { move: string; requests: number }[];
  /** Requests in each of `CHANGE_BANDS`. */
  changes: number[];
  /** Requests in each of `PRICE_BANDS`. */
  prices: { before: number[]; after: number[] };
  groups: Record<SimulatedBy, SimulationGroup[]>;
  /** Why requests are not instant. */
  reasons: { code: string; before: number; after: number }[];
  licensees: { dearer: LicenseeChange[]; cheaper: LicenseeChange[] };
  examples: { dearer: SimulationExample[]; cheaper: SimulationExample[]; answers: SimulationExample[] };
}
