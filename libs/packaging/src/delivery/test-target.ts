import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import { DeliveryTarget } from './delivery.entity.js';
import { lockedTarget } from './save-target.js';
import { SendToTarget } from './send-to-target.js';
import type { TryOutcome } from './try-outcome.js';

/** The mailbox may be somebody else's who is tired of us. */
const BETWEEN_MAILS_MS = 60_000;
const TOO_SOON: TryOutcome = {
  ...{ outcome: 'refused', code: 'mail.too-soon' },
  sentence: 'A test went there less than a minute ago. Look into the mailbox, also among the junk.',
};

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
      return found.kind !== 'mail' || (await this.mayMail(tx, found)) ? found : undefined;
    });
    if (!target) return TOO_SOON;
    const { outcome, code, sentence } = await this.sender.test(target, newId());
    return { outcome, code, sentence };
  }

  private async mayMail(tx: Tx, { id, lastTestAt }: DeliveryTarget): Promise<boolean> {
    const now = this.clock.now();
    if (lastTestAt && now.getTime() - lastTestAt.getTime() < BETWEEN_MAILS_MS) return false;
    await tx.update(DeliveryTarget, { id }, { lastTestAt: now });
    return true;
  }
}
