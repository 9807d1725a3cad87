import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { ownerNotFound } from '../catalogue.errors.js';
import { ManageTitles } from '../catalogue.permissions.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { RightsOwner } from './rights-owner.entity.js';

/** Takes a name off the house's list; a job judges all articles again. @throws catalogue.owner-not-found */
@Injectable()
export class RemoveRightsOwner {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, { id }: { id: string }): Promise<void> {
    authorise(actor, ManageTitles);
    await this.transactions.run(async (tx) => {
      const owner = isId(id) ? await tx.findOneBy(RightsOwner, { id }) : null;
      if (!owner) throw ownerNotFound();
      await tx.delete(RightsOwner, { id });
      const subject = { kind: 'rights-owner', id };
      await this.audit.record(tx, actor, { action: 'catalogue.rights-owner-removed', subject });
      const run = { cause: 'owners', subjectId: id, titleId: null, reason: owner.name } as const;
      await this.runs.start(tx, actor, { mode: 'apply', ...run });
    });
  }
}
