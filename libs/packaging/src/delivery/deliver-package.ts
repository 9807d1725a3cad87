import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { JobContext, JobHandler } from '#platform/jobs';
import { PackageGate } from '../package/package-gate.js';
import { deliveryPutOff } from '../packaging.errors.js';
import { DeliverPackageJob } from '../packaging.jobs.js';
import { Delivery, DeliveryTarget } from './delivery.entity.js';
import type { DeliveryState } from './delivery.states.js';
import { SendToTarget } from './send-to-target.js';
import type { TryOutcome } from './try-outcome.js';

/**
 * One try of a delivery, written into its log. A try that failed comes again by the queue, later each time; one that was
 * refused does not, because only the licensee can change that.
 */
@Injectable()
export class DeliverPackage implements JobHandler<{ deliveryId: string }> {
  readonly job = DeliverPackageJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly gate: PackageGate,
    private readonly sender: SendToTarget,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ deliveryId }: { deliveryId: string }, { attempt, maxAttempts }: JobContext): Promise<void> {
    const found = await this.load(deliveryId);
    if (!found) return;
    const result = await this.attempt(found.delivery, found.target);
    const isLast = result.outcome === 'refused' || attempt >= maxAttempts;
    const state = result.outcome === 'delivered' ? 'delivered' : isLast ? 'failed' : 'queued';
    await this.write(found.delivery, state, result);
    if (state === 'queued') throw deliveryPutOff(result.sentence);
  }

  /** Nothing for a delivery that has ended, or whose place was removed. */
  private async load(id: string): Promise<{ delivery: Delivery; target: DeliveryTarget } | undefined> {
    return this.transactions.run(async (tx) => {
      const delivery = await tx.getRepository(Delivery).findOneBy({ id, state: 'queued' });
      const target = delivery && (await tx.getRepository(DeliveryTarget).findOneBy({ id: delivery.targetId }));
      return delivery && target && !target.removedAt ? { delivery, target } : undefined;
    });
  }

  private async attempt(delivery: Delivery, target: DeliveryTarget): Promise<TryOutcome> {
    try {
      const open = await this.gate.openFor(delivery.organisationId, delivery.reference, delivery.revision);
      return await this.sender.send(target, delivery.id, open);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const outcome = error.kind === 'unavailable' || error.kind === 'upstream' ? 'failed' : 'refused';
      return { outcome, code: error.code, sentence: error.message };
    }
  }

  private async write({ id }: Delivery, state: DeliveryState, result: TryOutcome): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const [rows] = await tx.query<[{ tries: number }[], number]>(
        `UPDATE packaging.delivery SET state = $2, tries = tries + 1, updated_at = $3
          WHERE id = $1 AND state = 'queued' RETURNING tries`,
        [id, state, now],
      );
      if (!rows[0]) return;
      await tx.query(
        `INSERT INTO packaging.delivery_try (delivery_id, number, at, outcome, code, sentence)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, rows[0].tries, now, result.outcome, result.code, result.sentence],
      );
    });
  }
}
