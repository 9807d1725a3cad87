import { TransitionTable } from '#libs/kernel';

export const REFUND_STATES = ['proposed', 'refused', 'pending', 'succeeded', 'failed'] as const;
export type RefundState = (typeof REFUND_STATES)[number];
export type RefundBy = 'system' | 'staff';

/**
 * Money on its way back. What waits for a second person is `proposed`; a bank may send back what had succeeded, and then
 * the money is owed: it is tried again as a refund of its own.
 */
export const refundStates = new TransitionTable<RefundState, RefundBy>('refund', REFUND_STATES, [
  { from: 'proposed', to: 'pending', name: 'approved', by: ['staff'] },
  { from: 'proposed', to: 'refused', name: 'refused', by: ['staff'] },
  { from: 'pending', to: 'succeeded', name: 'succeeded', by: ['system'] },
  { from: 'pending', to: 'failed', name: 'failed', by: ['system'] },
  { from: 'succeeded', to: 'failed', name: 'sent-back', by: ['system'] },
]);

/** Why finance gives money back. */
export const REFUND_REASONS = [
  'customer-request',
  'duplicate',
  'not-used',
  'rights-withdrawn',
  'wrong-price',
  'goodwill',
  'other',
] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];
