import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { reviewerOf } from '../../decision/decide-request.js';
import { bulkNotFound, nothingToRetry } from '../workplace.errors.js';
import { bulkItemJob, DecideBulkItemJob, STUCK_AFTER_MS } from './bulk.events.js';

/**
 * Tries again what of a bulk decision was not decided. Each request keeps the id of its decision, so what was decided
 * after all is found and not decided twice.
 */
@Injectable()
export class RetryBulk {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.bulk-not-found (a colleague's as well), licensing.bulk-nothing-to-retry, kernel.forbidden */
  async execute(actor: Actor, input: { bulkId: string }): Promise<{ again: number }> {
    const staff = reviewerOf(actor);
    if (!isId(input.bulkId)) throw bulkNotFound();
    return this.transactions.run(async (tx) => {
      const [bulk] = await tx.query<{ id: string }[]>(
        'SELECT id FROM licensing.bulk_decision WHERE id = $1 AND staff_id = $2',
        [input.bulkId, staff.userId],
      );
      if (!bulk) throw bulkNotFound();
      const stuckSince = new Date(this.clock.now().getTime() - STUCK_AFTER_MS);
      const [failed] = await tx.query<[{ position: number }[], number]>(AGAIN_SQL, [bulk.id, stuckSince]);
      if (failed.length === 0) throw nothingToRetry();
      for (const { position } of failed) {
        const job = { bulkId: bulk.id, position };
        await this.jobs.enqueue(tx, DecideBulkItemJob, job, bulkItemJob(job));
      }
      const subject = { kind: 'bulk-decision', id: bulk.id } as const;
      const data = { again: failed.length };
      await this.audit.record(tx, staff, { action: 'licensing.bulk-decision-retried', subject, data });
      return data;
    });
  }
}

const AGAIN_SQL = `
  UPDATE licensing.bulk_decision_item
  SET outcome = 'waiting', code = NULL, message = NULL, next_step = NULL, settled_at = NULL, claimed_at = NULL
  WHERE bulk_id = $1 AND (outcome = 'failed' OR (outcome = 'waiting' AND claimed_at < $2))
  RETURNING position`;
