import type { Decimal } from './decimal.js';
import type { FeeReason } from './fee-facts.js';

/** One dimension of a use: what it multiplies by, and why somebody may have to look at it. */
export interface UseFactor {
  code: string;
  label: string;
  factor: Decimal;
  reasons: FeeReason[];
  values?: Readonly<Record<string, string | number>>;
}
