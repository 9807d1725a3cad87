import type { ReviewReasonView } from '../request/request-view.js';
import type { FourEyes } from '../rules/rule-set.js';
import type { Use } from '../terms/use.js';

/** What is about to be offered, and what the price book asks for it. */
export interface Approval {
  use: Pick<Use, 'term' | 'exclusivity'>;
  currency: string;
  /** Minor units. */
  amount: bigint;
  bookAmount: bigint;
}

/**
 * Why a second person has to approve: a price more than 20% away from the book's (either way), an amount over the
 * threshold, a licence without end, full exclusivity (product.md section 6). Empty when one person is enough.
 */
export function secondReasons(approval: Approval, policy: FourEyes): ReviewReasonView[] {
  const { use, currency, amount, bookAmount } = approval;
  const reasons: ReviewReasonView[] = [];
  const off = amount > bookAmount ? amount - bookAmount : bookAmount - amount;
  if (off * 100n > bookAmount * BigInt(policy.overridePercent)) {
    const message = `The price is more than ${policy.overridePercent}% away from the price book.`;
    reasons.push({ code: 'price-override', message });
  }
  const limit = policy.amountOver[currency];
  if (limit === undefined || amount > BigInt(limit)) {
    reasons.push({ code: 'amount', message: 'The amount is above what one person may approve.' });
  }
  if (use.term.kind === 'perpetual') reasons.push({ code: 'perpetual', message: 'The licence has no end.' });
  if (use.exclusivity.kind === 'full') reasons.push({ code: 'full-exclusivity', message: 'It is exclusive in full.' });
  return reasons;
}
