import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor, type StaffRole } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { staffNotFound } from '../identity.errors.js';
import { ManageStaff } from '../identity.permissions.js';
import { cleanStaffRoles } from '../membership/member-roles.js';
import { guardLastStaffAdministrator, lockStaff } from './staff-administrators.js';
import { Staff } from './staff.entity.js';
import { StaffMembers, type StaffView } from './staff.query.js';

export interface ChangeStaffRolesInput {
  userId: string;
  roles: readonly StaffRole[];
}

/** @throws identity.staff-not-found, identity.last-administrator, identity.input-invalid, kernel.forbidden */
@Injectable()
export class ChangeStaffRoles {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffMembers,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, input: ChangeStaffRolesInput): Promise<StaffView> {
    authorise(actor, ManageStaff);
    const roles = cleanStaffRoles(input.roles);
    if (!isId(input.userId)) throw staffNotFound();
    return this.transactions.run(async (tx) => {
      const person = await lockStaff(tx, input.userId);
      guardLastStaffAdministrator(person, roles.includes('administrator'));
      await tx.update(Staff, input.userId, { roles });
      await this.audit.record(tx, actor, {
        action: 'identity.staff-roles-changed',
        subject: { kind: 'staff', id: input.userId },
        data: { roles: roles.join(' ') },
      });
      return this.staff.within(tx, input.userId);
    });
  }
}
