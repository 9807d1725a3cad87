import { TransitionTable } from '#libs/kernel';

export const CLEARANCE_STATES = ['open', 'cleared', 'excluded', 'swapped', 'dropped'] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

/** A part whose rights are unclear: cleared with proof, left out, or another in its place; or nobody asks for it any more. */
export const clearanceStates = new TransitionTable<ClearanceState, 'reviewer' | 'licensee'>(
  'clearance',
  CLEARANCE_STATES,
  [
    { from: 'open', to: 'cleared', name: 'part-cleared', by: ['reviewer'] },
    { from: 'open', to: 'excluded', name: 'part-excluded', by: ['reviewer'] },
    { from: 'open', to: 'swapped', name: 'part-swapped', by: ['reviewer'] },
    { from: 'cleared', to: 'open', name: 'part-reopened', by: ['reviewer'] },
    { from: 'excluded', to: 'open', name: 'part-reopened', by: ['reviewer'] },
    { from: 'swapped', to: 'open', name: 'part-reopened', by: ['reviewer'] },
    { from: 'open', to: 'dropped', name: 'part-dropped', by: ['licensee'] },
    { from: 'dropped', to: 'open', name: 'part-wanted-again', by: ['licensee'] },
  ],
);
