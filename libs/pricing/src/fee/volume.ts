import type { VolumeTier } from '../book/price-book.js';
import { Decimal } from './decimal.js';

/** What an item is multiplied by at its place in the order, counted from 1. */
export function volumeFactor(tiers: readonly VolumeTier[], place: number): Decimal {
  const tier = tiers.findLast(({ from }) => place >= from);
  return tier ? Decimal.parse(tier.factor) : Decimal.one;
}
