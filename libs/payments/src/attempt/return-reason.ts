/** Why a payment goes back, as its buyer may hear it. */
export const RETURN_REASONS = [
  'exclusivity-taken',
  'article-killed',
  'article-embargoed',
  'rights-changed',
  'order-closed',
  'paid-twice',
  'not-issued',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

const isTold = (code: string): code is ReturnReason => (RETURN_REASONS as readonly string[]).includes(code);

/** Anything else is `not-issued`: what a buyer is looked up for, and how a payment did not fit, is not theirs to read. */
export const returnReason = (code: string | null): ReturnReason =>
  code !== null && isTold(code) ? code : 'not-issued';
