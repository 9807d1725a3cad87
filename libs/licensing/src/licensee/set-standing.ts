import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, actorRef, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { SET_STANDING } from '../licensing.permissions.js';
import { Licensee } from './licensee.entity.js';
import type { LicenseeStanding } from './standing.js';

export interface SetStandingInput {
  organisationId: string;
  /** `new` takes back what was said: the standing then follows from the organisation's licences again. */
  standing: LicenseeStanding;
  reason?: string;
}

/** Finance, or payments on its behalf, says how an organisation stands with us; the next request is judged by it. */
@Injectable()
export class SetStanding {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden */
  execute(actor: Actor, input: SetStandingInput): Promise<void> {
    return this.transactions.run((tx) => this.within(tx, actor, input));
  }

  async within(tx: Tx, actor: Actor, { organisationId, standing, reason }: SetStandingInput): Promise<void> {
    authorise(actor, SET_STANDING);
    const row: Licensee = {
      organisationId,
      standing,
      reason: reason?.trim() || null,
      changedByKind: actor.kind === 'staff' ? 'staff' : 'system',
      changedBy: actorRef(actor).id ?? 'system',
      changedAt: this.clock.now(),
    };
    await tx.upsert(Licensee, row, ['organisationId']);
    await this.audit.record(tx, actor, {
      action: 'licensing.standing-set',
      subject: { kind: 'organisation', id: organisationId },
      data: { standing },
    });
  }
}
