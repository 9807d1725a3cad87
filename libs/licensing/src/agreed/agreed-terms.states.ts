import { TransitionTable } from '#libs/kernel';

export const AGREED_STATES = ['proposed', 'agreed', 'ended', 'withdrawn'] as const;
export type AgreedState = (typeof AGREED_STATES)[number];

/** Who takes a step: whoever proposed the terms, or somebody else. */
export type AgreedStepBy = 'proposer' | 'second';

/** One person proposes, another agrees. What has begun is ended; what has not is withdrawn. */
export const agreedStates = new TransitionTable<AgreedState, AgreedStepBy>('agreed-terms', AGREED_STATES, [
  { from: 'proposed', to: 'agreed', name: 'agreed', by: ['second'] },
  { from: 'proposed', to: 'withdrawn', name: 'withdrawn', by: ['proposer', 'second'] },
  { from: 'agreed', to: 'withdrawn', name: 'withdrawn', by: ['proposer', 'second'] },
  { from: 'agreed', to: 'ended', name: 'ended', by: ['proposer', 'second'] },
]);
