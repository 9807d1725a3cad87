import { defineJob } from '#platform/jobs';

/** Works on an uploaded file, as far as one turn goes; the next turn is queued behind it. */
export const RunBulkImportJob = defineJob<{ bulkId: string }>('catalogue.run-bulk-import');

export const bulkQueue = (bulkId: string): { queue: string; maxAttempts: number } => ({
  queue: `catalogue.bulk:${bulkId}`,
  maxAttempts: 8,
});
