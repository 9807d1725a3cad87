import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { cleanPersonName } from './person-name.js';
import { signedInMember } from './signed-in-member.js';

/** A person says what they are called; who signed up by a link has no name yet. @throws identity.input-invalid */
@Injectable()
export class ChangeOwnName {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, input: { name: string }): Promise<{ name: string }> {
    const { userId } = signedInMember(actor);
    const name = cleanPersonName(input.name);
    await this.transactions.run(async (tx) => {
      await tx.query('UPDATE identity.portal_user SET name = $2, updated_at = now() WHERE id = $1', [userId, name]);
      await this.audit.record(tx, actor, { action: 'identity.name-changed', subject: { kind: 'member', id: userId } });
    });
    return { name };
  }
}
