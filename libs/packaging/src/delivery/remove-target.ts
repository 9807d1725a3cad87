import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import { DeliveryTarget } from './delivery.entity.js';
import { lockedTarget } from './save-target.js';

/** Nothing is sent there any more, its credentials are forgotten, and its log stays. */
@Injectable()
export class RemoveTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws packaging.target-not-found, kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<void> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId } = organisationOf(actor);
    await this.transactions.run(async (tx) => {
      await lockedTarget(tx, id, organisationId);
      const now = this.clock.now();
      await tx.update(DeliveryTarget, { id }, { removedAt: now, updatedAt: now, sealedCredentials: '' });
      await this.audit.record(tx, actor, {
        action: 'packaging.delivery-target-removed',
        subject: { kind: 'delivery-target', id },
      });
    });
  }
}
