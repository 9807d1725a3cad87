import { TransitionTable } from '#libs/kernel';
import { LICENCE_STATES, type LicenceState } from './licence-snapshot.js';

export type LicenceStepBy = 'system' | 'staff';
const BOTH = ['system', 'staff'] as const;

/** product.md section 6; each item of a licence follows the same table. */
export const licenceStates = new TransitionTable<LicenceState, LicenceStepBy>('licence', LICENCE_STATES, [
  { from: 'scheduled', to: 'active', name: 'started', by: ['system'] },
  { from: 'scheduled', to: 'terminated', name: 'terminated', by: BOTH },
  { from: 'scheduled', to: 'suspended', name: 'suspended', by: BOTH },
  { from: 'active', to: 'suspended', name: 'suspended', by: BOTH },
  { from: 'active', to: 'expired', name: 'ended', by: ['system'] },
  { from: 'active', to: 'terminated', name: 'terminated', by: BOTH },
  { from: 'suspended', to: 'active', name: 'reinstated', by: BOTH },
  { from: 'suspended', to: 'scheduled', name: 'reinstated', by: BOTH },
  { from: 'suspended', to: 'terminated', name: 'terminated', by: BOTH },
  { from: 'suspended', to: 'expired', name: 'ended', by: ['system'] },
]);
