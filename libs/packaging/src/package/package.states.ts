import { TransitionTable } from '#libs/kernel';

export const PACKAGE_STATES = ['queued', 'building', 'ready', 'failed'] as const;
export type PackageState = (typeof PACKAGE_STATES)[number];

/** A failed build is tried again by the queue some times before it is `failed`; then staff queue it again. */
export const packageStates = new TransitionTable<PackageState, 'system' | 'staff'>('package', PACKAGE_STATES, [
  { from: 'queued', to: 'building', name: 'started', by: ['system'] },
  { from: 'building', to: 'ready', name: 'built', by: ['system'] },
  { from: 'building', to: 'queued', name: 'put off', by: ['system'] },
  { from: 'building', to: 'failed', name: 'given up', by: ['system'] },
  { from: 'failed', to: 'queued', name: 'queued again', by: ['staff'] },
]);

/** What is done while building, in this order; `done` of a package counts the finished ones. */
export const BUILD_STEPS = ['pictures', 'licence', 'certificate', 'archive', 'store'] as const;
export type BuildStep = (typeof BUILD_STEPS)[number];
