import { defineEvent } from '#platform/jobs';

/** A person corrected an entry by its opposite; what was earned of its source has ended with it. */
export const EntryReversed = defineEvent<{ entryId: string; source: { kind: string; id: string } }>(
  'ledger.entry-reversed.v1',
);
