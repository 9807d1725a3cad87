import { defineJob, type Schedule } from '#platform/jobs';

/** Reads one file of a list. */
export const LoadSanctionsJob = defineJob<{ loadId: string }>('licensing.load-sanctions');
/** Looks which lists are to be fetched again. */
export const FetchSanctionsJob = defineJob<Record<string, never>>('licensing.fetch-sanctions');
export const FETCH_SCHEDULE: Schedule = { job: FetchSanctionsJob, cron: '17 * * * *' };
/** Files of one list are read one after the other. */
export const loadQueue = (loadId: string) => ({
  key: `sanctions:${loadId}`,
  queue: 'licensing.sanctions',
  maxAttempts: 5,
});

export const storageKeyOf = (loadId: string): string => `licensing/sanctions/${loadId}`;
export const MAX_LIST_BYTES = 150_000_000;
