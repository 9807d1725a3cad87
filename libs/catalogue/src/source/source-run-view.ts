import type { RunState, RunTrigger } from './source.states.js';
import type { ItemOutcome } from './item-result.js';

/** How many items of a run or rows of a file came to which end. */
export type OutcomeCounts = Record<ItemOutcome, number>;

export interface SourceRunView extends OutcomeCounts {
  id: string;
  trigger: RunTrigger;
  state: RunState;
  again: boolean;
  /** What the source turned out to be, such as `RSS 2.0`. */
  format: string | null;
  /** Items the source names, as far as it says. */
  total: number | null;
  /** Items that were known and said nothing new. */
  known: number;
  /** Items found and not yet looked at. */
  waiting: number;
  /** Why it failed, or what there is to say of it. */
  code: string | null;
  message: string | null;
  nextStep: string | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** As `to_jsonb` or the driver give it: times may come as texts. */
export type RunRow = Omit<SourceRunView, 'nextStep' | 'createdAt' | 'startedAt' | 'finishedAt'> & {
  next_step: string | null;
  created_at: Date | string;
  started_at: Date | string | null;
  finished_at: Date | string | null;
};

export const RUN_COLUMNS = `r.id, r.trigger, r.state, r.again, r.format, r.total, r.known, r.imported, r.updated, r.unchanged,
  r.skipped, r.failed, r.code, r.message, r.next_step, r.created_at, r.started_at, r.finished_at,
  CASE WHEN r.state IN ('waiting', 'running') THEN
    (SELECT count(*)::int FROM catalogue.source_item i WHERE i.run_id = r.id AND i.outcome = 'waiting') ELSE 0 END AS waiting`;

const iso = (at: Date | string): string => new Date(at).toISOString();

export function toRun(row: RunRow): SourceRunView {
  const { next_step, created_at, started_at, finished_at, format, ...rest } = row;
  return {
    ...rest,
    format: format || null,
    nextStep: next_step,
    createdAt: iso(created_at),
    startedAt: started_at ? iso(started_at) : null,
    finishedAt: finished_at ? iso(finished_at) : null,
  };
}
