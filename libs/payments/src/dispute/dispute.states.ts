import { TransitionTable } from '#libs/kernel';

export const DISPUTE_STATES = ['inquiry', 'inquiry-closed', 'needs-response', 'under-review', 'won', 'lost'] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

const system = ['system'] as const;

/** As the bank moves it; an inquiry takes no money yet. Late news never opens what is closed. */
export const disputeStates = new TransitionTable<DisputeState, 'system'>('dispute', DISPUTE_STATES, [
  { from: 'inquiry', to: 'inquiry-closed', name: 'inquiry-closed', by: system },
  { from: 'inquiry', to: 'needs-response', name: 'opened', by: system },
  { from: 'inquiry', to: 'under-review', name: 'answered', by: system },
  { from: 'inquiry', to: 'won', name: 'won', by: system },
  { from: 'inquiry', to: 'lost', name: 'lost', by: system },
  { from: 'needs-response', to: 'under-review', name: 'answered', by: system },
  { from: 'needs-response', to: 'won', name: 'won', by: system },
  { from: 'needs-response', to: 'lost', name: 'lost', by: system },
  { from: 'under-review', to: 'won', name: 'won', by: system },
  { from: 'under-review', to: 'lost', name: 'lost', by: system },
]);

/** The money is away, and nobody has decided yet. */
export const OPEN_DISPUTES: readonly DisputeState[] = ['needs-response', 'under-review'];
export const ANSWERABLE: readonly DisputeState[] = ['inquiry', 'needs-response'];
