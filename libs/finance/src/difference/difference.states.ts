import { TransitionTable } from '#libs/kernel';

export const DIFFERENCE_STATES = ['open', 'resolved', 'accepted', 'gone'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

/** A person books it, or leaves it as it is and says why; one that is no longer there closes by itself. */
export const differenceStates = new TransitionTable<DifferenceState, 'staff' | 'system'>(
  'difference',
  DIFFERENCE_STATES,
  [
    { from: 'open', to: 'resolved', name: 'resolve', by: ['staff'] },
    { from: 'open', to: 'accepted', name: 'accept', by: ['staff'] },
    { from: 'open', to: 'gone', name: 'disappear', by: ['system'] },
  ],
);
