import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { reviewerOf } from '../../decision/decide-request.js';
import type { BulkInput } from './bulk-view.js';
import { bulkItemJob, DecideBulkItemJob } from './bulk.events.js';
import { checkBulk } from './check-bulk.js';

/** How long everything can still be undone. */
export const UNDO_SECONDS = 10;

/**
 * Begins a bulk decision: a job for each request, each in a transaction of its own, after a moment in which all of it can
 * still be undone. Once told, a licensee is not told the opposite.
 */
@Injectable()
export class BeginBulk {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.bulk-invalid, licensing.request-invalid, kernel.forbidden */
  async execute(actor: Actor, input: BulkInput): Promise<{ id: string; startsAt: string }> {
    const staff = reviewerOf(actor);
    const { references } = checkBulk(input);
    const now = this.clock.now();
    const startsAt = new Date(now.getTime() + UNDO_SECONDS * 1000);
    const id = newId(now.getTime());
    await this.transactions.run(async (tx) => {
      const { decision, reasonCode, note } = input;
      await tx.query(
        `INSERT INTO licensing.bulk_decision (id, staff_id, staff_name, decision, reason_code, note, begun_at, starts_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, staff.userId, staff.name, decision, reasonCode ?? null, note?.trim() || null, now, startsAt],
      );
      await tx.query(
        `INSERT INTO licensing.bulk_decision_item (bulk_id, position, reference, decision_id, outcome)
         SELECT $1, position, reference, decision_id, 'waiting'
         FROM unnest($2::text[], $3::uuid[]) WITH ORDINALITY AS item (reference, decision_id, position)`,
        [id, references, references.map(() => newId(now.getTime()))],
      );
      for (const position of references.keys()) {
        const job = { bulkId: id, position: position + 1 };
        await this.jobs.enqueue(tx, DecideBulkItemJob, job, { ...bulkItemJob(job), runAt: startsAt });
      }
      await this.audit.record(tx, staff, {
        action: 'licensing.bulk-decision-begun',
        subject: { kind: 'bulk-decision', id },
        data: { decision, requests: references.length },
      });
    });
    return { id, startsAt: startsAt.toISOString() };
  }
}
