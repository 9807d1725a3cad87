import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { notYourself, staffNotFound } from '../identity.errors.js';
import { ManageStaff } from '../identity.permissions.js';
import { guardLastStaffAdministrator, lockStaff } from './staff-administrators.js';
import { Staff } from './staff.entity.js';
import { StaffMembers, type StaffView } from './staff.query.js';

/**
 * Closes somebody's access to the desk at once, or opens it again; what they did stays in the histories.
 * @throws identity.staff-not-found, identity.last-administrator, identity.not-yourself, kernel.forbidden
 */
@Injectable()
export class DisableStaff {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffMembers,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { userId, disabled }: { userId: string; disabled: boolean }): Promise<StaffView> {
    authorise(actor, ManageStaff);
    if (!isId(userId)) throw staffNotFound();
    if (actor.kind === 'staff' && actor.userId === userId) throw notYourself();
    return this.transactions.run(async (tx) => {
      const person = await lockStaff(tx, userId);
      guardLastStaffAdministrator(person, !disabled);
      await tx.update(Staff, userId, { disabledAt: disabled ? this.clock.now() : null });
      if (disabled) await tx.query('DELETE FROM identity.desk_session WHERE user_id = $1', [userId]);
      await this.audit.record(tx, actor, {
        action: disabled ? 'identity.staff-disabled' : 'identity.staff-enabled',
        subject: { kind: 'staff', id: userId },
      });
      return this.staff.within(tx, userId);
    });
  }
}
