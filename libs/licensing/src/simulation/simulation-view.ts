import type { SimulationKind } from './simulation.entity.js';
import type { SimulationResult } from './simulation-result.js';
import type { SimulationState } from './simulation.states.js';

export interface SimulationItem {
  id: string;
  kind: SimulationKind;
  draftId: string;
  titleId: string | null;
  currency: string | null;
  months: number;
  state: SimulationState;
  /** Requests to replay; null before they are counted. */
  total: number | null;
  seen: number;
  /** Why it failed. */
  failure: string | null;
  startedBy: string;
  createdAt: string;
  finishedAt: string | null;
}

export interface SimulationView extends SimulationItem {
  /** As far as it is; whole when the state is `done`. */
  result: SimulationResult | null;
}
