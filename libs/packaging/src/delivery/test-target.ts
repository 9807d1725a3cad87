import { Injectable } from '@nestjs/common';
import { authorise, newId, organisationOf, type Actor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import { lockedTarget } from './save-target.js';
import { SendToTarget, type TryOutcome } from './send-to-target.js';

/** Tries a place with a harmless message, and says in words what came of it. */
@Injectable()
export class TestTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly sender: SendToTarget,
  ) {}

  /** @throws packaging.target-not-found, kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<TryOutcome> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId } = organisationOf(actor);
    // The row is let go before anybody is called.
    const target = await this.transactions.run((tx) => lockedTarget(tx, id, organisationId));
    const { outcome, code, sentence } = await this.sender.test(target, newId());
    return { outcome, code, sentence };
  }
}
