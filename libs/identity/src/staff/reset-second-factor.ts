import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { notYourself, staffNotFound } from '../identity.errors.js';
import { ManageStaff } from '../identity.permissions.js';
import { lockStaff } from './staff-administrators.js';
import { StaffMembers, type StaffView } from './staff.query.js';

/**
 * For somebody who lost phone and backup codes: their sessions end, and at the next sign-in they set up a new second
 * factor. Another administrator has to do it. @throws identity.staff-not-found, identity.not-yourself, kernel.forbidden
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffMembers,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, { userId }: { userId: string }): Promise<StaffView> {
    authorise(actor, ManageStaff);
    if (!isId(userId)) throw staffNotFound();
    if (actor.kind === 'staff' && actor.userId === userId) throw notYourself();
    return this.transactions.run(async (tx) => {
      await lockStaff(tx, userId);
      await tx.query('DELETE FROM identity.desk_second_factor WHERE user_id = $1', [userId]);
      await tx.query('UPDATE identity.desk_user SET two_factor_enabled = false WHERE id = $1', [userId]);
      await tx.query('DELETE FROM identity.desk_session WHERE user_id = $1', [userId]);
      await this.audit.record(tx, actor, {
        action: 'identity.second-factor-reset',
        subject: { kind: 'staff', id: userId },
      });
      return this.staff.within(tx, userId);
    });
  }
}
