import { defineJob, type Schedule } from '#platform/jobs';

export const TotalDaysJob = defineJob<Record<string, never>>('ledger.total-days');
export const RecogniseJob = defineJob<Record<string, never>>('ledger.recognise');

/** Days are totalled every five minutes; what a day earned is posted soon after it, and every hour what is missing. */
export const LEDGER_SCHEDULES: readonly Schedule[] = [
  { job: TotalDaysJob, cron: '1,6,11,16,21,26,31,36,41,46,51,56 * * * *' },
  { job: RecogniseJob, cron: '20 * * * *' },
];
