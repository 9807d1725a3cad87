import { defineJob } from '#platform/jobs';

/** One request of a bulk decision. */
export interface BulkItemRef {
  bulkId: string;
  position: number;
}
export const DecideBulkItemJob = defineJob<BulkItemRef>('licensing.decide-bulk-item');

/** A person waits for the outcome: six tries span four minutes, and then it is said that it failed. */
const TRIES = 6;

export const bulkItemJob = ({ bulkId, position }: BulkItemRef) => ({
  key: `licensing.bulk:${bulkId}:${position}`,
  maxAttempts: TRIES,
});

/** What was begun and never settled for so long has lost its job, as when a worker dies each time it takes it up. */
export const STUCK_AFTER_MS = 15 * 60_000;
