import { TransitionTable } from '#libs/kernel';

export const REQUEST_STATES = [
  'submitted',
  'in_review',
  'changes_requested',
  'offered',
  'accepted',
  'fulfilled',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export type RequestParty = 'system' | 'licensee' | 'reviewer' | 'staff';

/** product.md section 6, row by row. Whoever steps outside it gets `request.state-conflict`. */
export const requestStates = new TransitionTable<RequestState, RequestParty>('request', REQUEST_STATES, [
  { from: 'submitted', to: 'offered', name: 'offered-by-rule', by: ['system'] },
  { from: 'submitted', to: 'in_review', name: 'sent-to-review', by: ['system'] },
  { from: 'submitted', to: 'withdrawn', name: 'withdrawn', by: ['licensee'] },

  { from: 'in_review', to: 'offered', name: 'offered', by: ['reviewer'] },
  { from: 'in_review', to: 'changes_requested', name: 'changes-requested', by: ['reviewer'] },
  { from: 'in_review', to: 'declined', name: 'declined', by: ['reviewer'] },
  { from: 'in_review', to: 'withdrawn', name: 'withdrawn', by: ['licensee'] },
  // Not in the first table: the licensee goes on without the parts that wait to be cleared (ADR 0431).
  { from: 'in_review', to: 'submitted', name: 'went-on-without-parts', by: ['licensee'] },

  { from: 'changes_requested', to: 'submitted', name: 'resubmitted', by: ['licensee'] },
  { from: 'changes_requested', to: 'withdrawn', name: 'withdrawn', by: ['licensee'] },
  { from: 'changes_requested', to: 'expired', name: 'expired', by: ['system'] },

  { from: 'offered', to: 'accepted', name: 'accepted', by: ['licensee'] },
  { from: 'offered', to: 'in_review', name: 'replied', by: ['licensee'] },
  { from: 'offered', to: 'withdrawn', name: 'withdrawn', by: ['licensee'] },
  { from: 'offered', to: 'expired', name: 'expired', by: ['system'] },

  { from: 'accepted', to: 'fulfilled', name: 'fulfilled', by: ['system'] },
  { from: 'accepted', to: 'offered', name: 'payment-released', by: ['system', 'licensee'] },
  { from: 'accepted', to: 'expired', name: 'expired', by: ['system'] },
  { from: 'accepted', to: 'withdrawn', name: 'withdrawn', by: ['licensee'] },
  { from: 'accepted', to: 'declined', name: 'declined', by: ['staff', 'system'] },
]);
