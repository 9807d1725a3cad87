import type { Tx } from '#platform/database';
import type { Jobs } from '#platform/jobs';
import { CloseCollectionJob, OpenCollectionJob } from './invoice.events.js';

/** Makes the page; asked for again, it is done once. */
export const enqueueOpening = (jobs: Jobs, tx: Tx, collectionId: string): Promise<void> =>
  jobs.enqueue(tx, OpenCollectionJob, { collectionId }, { key: `${OpenCollectionJob.name}:${collectionId}` });

/** Closes the page; asked for again, it is done once. */
export const enqueueClosing = (jobs: Jobs, tx: Tx, collectionId: string): Promise<void> =>
  jobs.enqueue(tx, CloseCollectionJob, { collectionId }, { key: `${CloseCollectionJob.name}:${collectionId}` });
