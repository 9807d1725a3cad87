import { Injectable } from '@nestjs/common';
import type { SystemActor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Licensee } from './licensee.entity.js';
import { SetStanding } from './set-standing.js';

export interface MarkOverdueInput {
  organisationId: string;
  isOverdue: boolean;
  /** A sentence for the desk. */
  reason: string;
}

/**
 * Payments writes down that an organisation owes what is past its date, and that it does no more, in its own
 * transaction. What a person has said stays: a blocked one stays blocked, and an `overdue` of the desk's own too.
 */
@Injectable()
export class MarkOverdue {
  constructor(private readonly setStanding: SetStanding) {}

  async within(tx: Tx, actor: SystemActor, { organisationId, isOverdue, reason }: MarkOverdueInput): Promise<void> {
    const said = await tx
      .getRepository(Licensee)
      .findOne({ where: { organisationId }, lock: { mode: 'pessimistic_write' } });
    const standing = said?.standing ?? 'new';
    if (standing === 'blocked' || (standing === 'overdue' && said?.changedByKind === 'staff')) return;
    if ((standing === 'overdue') === isOverdue) return;
    await this.setStanding.within(tx, actor, { organisationId, standing: isOverdue ? 'overdue' : 'new', reason });
  }
}
