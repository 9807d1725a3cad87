import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { deliveryNotFound } from '../packaging.errors.js';
import { DELIVERY_ATTEMPTS, DeliverPackageJob } from '../packaging.jobs.js';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import { Delivery } from './delivery.entity.js';
import { deliveryStates } from './delivery.states.js';
import { lockedTarget } from './save-target.js';

/** Sends a package to a place again, by hand. */
@Injectable()
export class ResendDelivery {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws packaging.delivery-not-found, packaging.target-not-found, delivery.state-conflict, kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<void> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId } = organisationOf(actor);
    await this.transactions.run(async (tx) => {
      const found = isId(id)
        ? await tx
            .createQueryBuilder(Delivery, 'd')
            .setLock('pessimistic_write')
            .where('d.id = :id AND d.organisation_id = :organisationId', { id, organisationId })
            .getOne()
        : null;
      if (!found) throw deliveryNotFound();
      await lockedTarget(tx, found.targetId, organisationId);
      deliveryStates.assert(found.state, 'queued', 'licensee');
      await tx.update(Delivery, { id }, { state: 'queued', updatedAt: this.clock.now() });
      await this.jobs.enqueue(tx, DeliverPackageJob, { deliveryId: id }, { maxAttempts: DELIVERY_ATTEMPTS });
      await this.audit.record(tx, actor, { action: 'packaging.delivery-resent', subject: { kind: 'delivery', id } });
    });
  }
}
