import { TransitionTable } from '#libs/kernel';

export const SIMULATION_STATES = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;
export type SimulationState = (typeof SIMULATION_STATES)[number];

/** A worker that was killed begins again: running to running. */
export const simulationStates = new TransitionTable<SimulationState, 'system' | 'staff'>(
  'simulation',
  SIMULATION_STATES,
  [
    { from: 'queued', to: 'running', name: 'begun', by: ['system'] },
    { from: 'queued', to: 'cancelled', name: 'cancelled', by: ['staff'] },
    { from: 'running', to: 'done', name: 'done', by: ['system'] },
    { from: 'running', to: 'failed', name: 'failed', by: ['system'] },
    { from: 'running', to: 'cancelled', name: 'cancelled', by: ['staff'] },
  ],
);
