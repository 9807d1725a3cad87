import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { ruleNotFound } from '../catalogue.errors.js';
import { ChangeRights } from '../catalogue.permissions.js';
import { RightsRule } from './rights-rule.entity.js';

/** Throws a draft away. @throws catalogue.rule-not-found, also for what is no draft any more */
@Injectable()
export class DiscardRightsRule {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, { id }: { id: string }): Promise<void> {
    authorise(actor, ChangeRights);
    await this.transactions.run(async (tx) => {
      const result = isId(id) ? await tx.delete(RightsRule, { id, state: 'draft' }) : null;
      if (!result?.affected) throw ruleNotFound();
      const subject = { kind: 'rights-rule', id };
      await this.audit.record(tx, actor, { action: 'catalogue.rights-rule-discarded', subject });
    });
  }
}
