import { TransitionTable } from '#libs/kernel';

export const PERIOD_STATES = ['open', 'closing', 'closed', 'reopening'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

export const PERIOD_STEPS = [
  'ask-close',
  'refuse-close',
  'confirm-close',
  'ask-reopen',
  'refuse-reopen',
  'confirm-reopen',
] as const;
export type PeriodStep = (typeof PERIOD_STEPS)[number];

const by = ['staff'] as const;

/** One person asks, another confirms; anybody, the one who asked too, may refuse. The database repeats it. */
export const periodStates = new TransitionTable<PeriodState, 'staff'>('period', PERIOD_STATES, [
  { from: 'open', to: 'closing', name: 'ask-close', by },
  { from: 'closing', to: 'open', name: 'refuse-close', by },
  { from: 'closing', to: 'closed', name: 'confirm-close', by },
  { from: 'closed', to: 'reopening', name: 'ask-reopen', by },
  { from: 'reopening', to: 'closed', name: 'refuse-reopen', by },
  { from: 'reopening', to: 'open', name: 'confirm-reopen', by },
]);

/** The states that a step leads from and to. */
export function statesOf(step: PeriodStep): { from: PeriodState; to: PeriodState } {
  return periodStates.transitions.find(({ name }) => name === step)!;
}

export const NEEDS_REASON: readonly PeriodStep[] = ['refuse-close', 'ask-reopen', 'refuse-reopen'];
