import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock, type MemberRole } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { SeedAccounts } from '../identity.permissions.js';
import { cleanMemberRoles } from '../membership/member-roles.js';
import type { AccountLanguage } from './account-language.js';
import { ensureUser, setPassword } from './credentials.js';
import { cleanEmail } from './email-address.js';
import { cleanPersonName } from './person-name.js';

export interface SeedAccountInput {
  email: string;
  name: string;
  password: string;
  /** true when not said. */
  emailVerified?: boolean;
  /** Of the mails to them; English when not said. */
  language?: AccountLanguage;
  /** Joins them to an organisation; without it they belong to none. */
  membership?: { organisationId: string; roles: readonly MemberRole[] };
}

/** A portal account that is ready to sign in, for the demo and for tests. Doing it twice changes nothing but the password. */
@Injectable()
export class SeedAccount {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SeedAccountInput): Promise<{ userId: string }> {
    authorise(actor, SeedAccounts);
    const at = this.clock.now();
    const person = {
      audience: 'portal' as const,
      email: cleanEmail(input.email),
      name: cleanPersonName(input.name),
      emailVerified: input.emailVerified ?? true,
      at,
    };
    return this.transactions.run(async (tx) => {
      const { userId } = await ensureUser(tx, person);
      await setPassword(tx, { audience: 'portal', userId, at }, input.password);
      if (input.language) {
        await tx.query('UPDATE identity.portal_user SET language = $2 WHERE id = $1', [userId, input.language]);
      }
      if (input.membership) {
        await tx.query(
          `INSERT INTO identity.membership (user_id, organisation_id, roles, joined_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (user_id) DO UPDATE SET organisation_id = EXCLUDED.organisation_id, roles = EXCLUDED.roles`,
          [userId, input.membership.organisationId, cleanMemberRoles(input.membership.roles), at],
        );
      }
      return { userId };
    });
  }
}
