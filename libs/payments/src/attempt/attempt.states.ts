import { TransitionTable } from '#libs/kernel';

export const ATTEMPT_STATES = [
  'created',
  'open',
  'expired',
  'failed',
  'settled',
  'held',
  'surplus',
  'unfulfillable',
  'refunded',
] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];
export type AttemptBy = 'system' | 'member' | 'staff';

/** States in which money is ours or on its way back: no event can undo them. */
export const PAID_STATES: readonly AttemptState[] = ['settled', 'held', 'surplus', 'unfulfillable', 'refunded'];

const paid = (from: AttemptState) =>
  (['settled', 'held', 'surplus', 'unfulfillable'] as const).map((to) => ({
    from,
    to,
    name: to,
    by: ['system'] as const,
  }));

/**
 * An attempt to pay an order. It only moves forward: a payment that was seen is never unseen by a late event, and even
 * an attempt that was given up for dead counts when its money comes.
 */
export const attemptStates = new TransitionTable<AttemptState, AttemptBy>('payment', ATTEMPT_STATES, [
  { from: 'created', to: 'open', name: 'opened', by: ['system', 'member'] },
  { from: 'created', to: 'failed', name: 'failed', by: ['system', 'member'] },
  { from: 'open', to: 'expired', name: 'expired', by: ['system', 'member'] },
  ...paid('open'),
  ...paid('expired'),
  ...paid('failed'),
  { from: 'held', to: 'refunded', name: 'refunded', by: ['system'] },
  { from: 'surplus', to: 'refunded', name: 'refunded', by: ['system'] },
  { from: 'unfulfillable', to: 'refunded', name: 'refunded', by: ['system'] },
]);
