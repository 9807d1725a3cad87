import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import type { AccountLanguage } from './account-language.js';
import { signedInMember } from './signed-in-member.js';

/** A person chooses the language of the mails to them. @throws kernel.unauthenticated */
@Injectable()
export class ChangeOwnLanguage {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, { language }: { language: AccountLanguage }): Promise<{ language: AccountLanguage }> {
    const { userId: id } = signedInMember(actor);
    await this.transactions.run(async (tx) => {
      await tx.query('UPDATE identity.portal_user SET language = $2, updated_at = now() WHERE id = $1', [id, language]);
      await this.audit.record(tx, actor, {
        action: 'identity.language-changed',
        subject: { kind: 'member', id },
        data: { language },
      });
    });
    return { language };
  }
}
