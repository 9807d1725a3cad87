import { defineJob, type Schedule } from '#platform/jobs';

/** Every five minutes. */
export const TakeReturnsJob = defineJob<Record<string, never>>('finance.take-returns');

/** Every five minutes. */
export const TakeSettlementsJob = defineJob<Record<string, never>>('finance.take-settlements');

/** Every five minutes. */
export const TotalSalesJob = defineJob<Record<string, never>>('finance.total-sales');

export const SHARES_SCHEDULES: readonly Schedule[] = [
  { job: TakeReturnsJob, cron: '1,6,11,16,21,26,31,36,41,46,51,56 * * * *' },
  { job: TakeSettlementsJob, cron: '*/5 * * * *' },
  { job: TotalSalesJob, cron: '2,7,12,17,22,27,32,37,42,47,52,57 * * * *' },
];
