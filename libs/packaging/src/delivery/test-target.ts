import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import { DeliveryTarget } from './delivery.entity.js';
import { isTooSoon, MAIL_NOT_CONFIRMED, MAIL_TOO_SOON } from './mailbox-rules.js';
import { lockedTarget } from './save-target.js';
import { SendToTarget } from './send-to-target.js';
import type { TryOutcome } from './try-outcome.js';

/** Tries a place with a harmless message, and says in words what came of it. */
@Injectable()
export class TestTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly sender: SendToTarget,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws packaging.target-not-found, kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<TryOutcome> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId } = organisationOf(actor);
    // The row is let go before anybody is called.
    const target = await this.transactions.run(async (tx) => {
      const found = await lockedTarget(tx, id, organisationId);
      if (found.kind !== 'mail') return found;
      if (!found.confirmedAt) return MAIL_NOT_CONFIRMED;
      const now = this.clock.now();
      if (isTooSoon(found.lastTestAt, now)) return MAIL_TOO_SOON;
      await tx.update(DeliveryTarget, { id }, { lastTestAt: now });
      return found;
    });
    if ('outcome' in target) return target;
    const { outcome, code, sentence } = await this.sender.test(target, newId());
    return { outcome, code, sentence };
  }
}
