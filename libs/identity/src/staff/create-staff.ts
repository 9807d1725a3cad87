import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock, type StaffRole } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { ensureUser } from '../account/credentials.js';
import { cleanEmail } from '../account/email-address.js';
import { cleanPersonName } from '../account/person-name.js';
import { emailTaken } from '../identity.errors.js';
import { ManageStaff } from '../identity.permissions.js';
import { cleanStaffRoles } from '../membership/member-roles.js';
import { InviteStaff } from './invite-staff.js';
import { Staff } from './staff.entity.js';
import { StaffMembers, type StaffView } from './staff.query.js';

export interface CreateStaffInput {
  email: string;
  name: string;
  roles: readonly StaffRole[];
}

/**
 * An administrator adds somebody to the desk. They get a link by mail, choose a password, and set up a second factor.
 * @throws identity.input-invalid, identity.email-taken, kernel.forbidden
 */
@Injectable()
export class CreateStaff {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffMembers,
    private readonly invite: InviteStaff,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: CreateStaffInput): Promise<StaffView> {
    authorise(actor, ManageStaff);
    const email = cleanEmail(input.email);
    const name = cleanPersonName(input.name);
    const roles = cleanStaffRoles(input.roles);
    return this.transactions.run(async (tx) => {
      const at = this.clock.now();
      const { userId, created } = await ensureUser(tx, { audience: 'desk', email, name, emailVerified: true, at });
      if (!created) throw emailTaken();
      await tx.insert(Staff, { userId, roles, demo: false, createdAt: at, disabledAt: null });
      await this.invite.within(tx, { userId, email, name });
      await this.audit.record(tx, actor, {
        action: 'identity.staff-created',
        subject: { kind: 'staff', id: userId },
        data: { roles: roles.join(' ') },
      });
      return this.staff.within(tx, userId);
    });
  }
}
