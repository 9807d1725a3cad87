import { defineJob, type Schedule } from '#platform/jobs';

/** Reads a source, as far as one turn goes; the next turn is queued behind it. */
export const RunSourceJob = defineJob<{ runId: string }>('catalogue.run-source');

/** Starts the runs of all sources whose time has come. */
export const StartDueRunsJob = defineJob<Record<string, never>>('catalogue.start-due-runs');

export const SOURCE_SCHEDULES: readonly Schedule[] = [{ job: StartDueRunsJob, cron: '* * * * *' }];

/** One after the other for one source, never two at once. */
export const queueOf = (sourceId: string): { queue: string; maxAttempts: number } => ({
  queue: `catalogue.source:${sourceId}`,
  maxAttempts: 5,
});
