import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock, type StaffRole } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { SeedAccounts } from '../identity.permissions.js';
import { cleanStaffRoles } from '../membership/member-roles.js';
import { ensureUser, setPassword } from './credentials.js';
import { cleanEmail } from './email-address.js';
import { cleanPersonName } from './person-name.js';

export interface SeedStaffInput {
  email: string;
  name: string;
  password: string;
  roles: readonly StaffRole[];
  /** Outside production a demo account may skip the second factor. */
  demo: boolean;
}

/** A desk account with a password, for the demo, for tests and for a house's first administrator. */
@Injectable()
export class SeedStaff {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SeedStaffInput): Promise<{ userId: string }> {
    authorise(actor, SeedAccounts);
    const at = this.clock.now();
    const person = { email: cleanEmail(input.email), name: cleanPersonName(input.name), emailVerified: true, at };
    return this.transactions.run(async (tx) => {
      const { userId } = await ensureUser(tx, { audience: 'desk', ...person });
      await setPassword(tx, { audience: 'desk', userId, at }, input.password);
      await tx.query(
        `INSERT INTO identity.staff (user_id, roles, demo, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (user_id) DO UPDATE SET roles = EXCLUDED.roles, demo = EXCLUDED.demo`,
        [userId, cleanStaffRoles(input.roles), input.demo, at],
      );
      return { userId };
    });
  }
}
