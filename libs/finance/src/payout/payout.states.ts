import { TransitionTable } from '#libs/kernel';

export const PAYOUT_STATES = ['in-transit', 'paid', 'failed'] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

const by = ['provider'] as const;

/** A bank may send a payout back days after it has arrived; a failed one stays failed, its money goes out with another. */
export const payoutStates = new TransitionTable<PayoutState, 'provider'>('payout', PAYOUT_STATES, [
  { from: 'in-transit', to: 'paid', name: 'arrive', by },
  { from: 'in-transit', to: 'failed', name: 'fail', by },
  { from: 'paid', to: 'failed', name: 'fail', by },
]);
