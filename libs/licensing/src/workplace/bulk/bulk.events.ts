import { defineJob } from '#platform/jobs';

/** One request of a bulk decision. */
export const DecideBulkItemJob = defineJob<{ bulkId: string; position: number }>('licensing.decide-bulk-item');
