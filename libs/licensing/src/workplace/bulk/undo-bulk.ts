import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { reviewerOf } from '../../decision/decide-request.js';
import { bulkBegun, bulkNotFound } from '../workplace.errors.js';

/**
 * Takes back what of a bulk decision has not been decided yet: all of it in the first moment, the rest of it later. What
 * has been decided stands, and the answer says how many those are.
 */
@Injectable()
export class UndoBulk {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.bulk-not-found (a colleague's as well), licensing.bulk-begun when nothing is left, kernel.forbidden */
  async execute(actor: Actor, input: { bulkId: string }): Promise<{ cancelled: number; decided: number }> {
    const staff = reviewerOf(actor);
    if (!isId(input.bulkId)) throw bulkNotFound();
    return this.transactions.run(async (tx) => {
      const [bulk] = await tx.query<{ id: string }[]>(
        'SELECT id FROM licensing.bulk_decision WHERE id = $1 AND staff_id = $2',
        [input.bulkId, staff.userId],
      );
      if (!bulk) throw bulkNotFound();
      const [, cancelled] = await tx.query<[unknown[], number]>(
        `UPDATE licensing.bulk_decision_item SET outcome = 'cancelled', settled_at = $2
          WHERE bulk_id = $1 AND outcome = 'waiting' AND claimed_at IS NULL RETURNING position`,
        [bulk.id, this.clock.now()],
      );
      const [row] = await tx.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM licensing.bulk_decision_item WHERE bulk_id = $1 AND outcome IN ('done', 'second')`,
        [bulk.id],
      );
      const decided = row?.n ?? 0;
      if (cancelled === 0) throw bulkBegun(decided);
      const subject = { kind: 'bulk-decision', id: bulk.id } as const;
      await this.audit.record(tx, staff, { action: 'licensing.bulk-decision-undone', subject, data: { cancelled } });
      return { cancelled, decided };
    });
  }
}
