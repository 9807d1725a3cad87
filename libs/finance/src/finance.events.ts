import { defineJob, type Schedule } from '#platform/jobs';

/** Looks at one payout with the provider; the provider's id. */
export const SyncPayoutJob = defineJob<{ payoutId: string }>('finance.sync-payout');
/** Every hour. */
export const PollPayoutsJob = defineJob<Record<string, never>>('finance.poll-payouts');
/** Every night. */
export const CompareJob = defineJob<Record<string, never>>('finance.compare');

export const FINANCE_SCHEDULES: readonly Schedule[] = [
  { job: PollPayoutsJob, cron: '40 * * * *' },
  { job: CompareJob, cron: '25 2 * * *' },
];
