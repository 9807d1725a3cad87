import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { contributorNotFound } from '../catalogue.errors.js';
import { ManageTitles } from '../catalogue.permissions.js';
import { Contributor } from './contributor.entity.js';

/** Takes somebody off a title's list. @throws catalogue.contributor-not-found */
@Injectable()
export class RemoveContributor {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, input: { contributorId: string }): Promise<void> {
    authorise(actor, ManageTitles);
    await this.transactions.run(async (tx) => {
      const result = isId(input.contributorId) ? await tx.delete(Contributor, { id: input.contributorId }) : null;
      if (!result?.affected) throw contributorNotFound();
      const subject = { kind: 'contributor', id: input.contributorId };
      await this.audit.record(tx, actor, { action: 'catalogue.contributor-removed', subject });
    });
  }
}
