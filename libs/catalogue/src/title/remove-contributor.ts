import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, staffName, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { contributorNotFound } from '../catalogue.errors.js';
import { ManageTitles } from '../catalogue.permissions.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { ContributorHistory } from './contributor-history.entity.js';
import { Contributor } from './contributor.entity.js';

/** Takes somebody off a title's list; a job judges its articles again. @throws catalogue.contributor-not-found */
@Injectable()
export class RemoveContributor {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { contributorId: string }): Promise<void> {
    authorise(actor, ManageTitles);
    await this.transactions.run(async (tx) => {
      const known = isId(input.contributorId) ? await tx.findOneBy(Contributor, { id: input.contributorId }) : null;
      if (!known) throw contributorNotFound();
      const { id, titleId, createdAt: _made, updatedAt: _changed, ...before } = known;
      await tx.delete(Contributor, { id });
      const at = this.clock.now();
      const who = actorRef(actor);
      await tx.insert(ContributorHistory, {
        ...{ id: newId(at.getTime()), contributorId: id, titleId, change: 'removed', before, after: null },
        ...{ reason: null, at, actorKind: who.kind, actorId: who.id, actorName: staffName(actor) },
      });
      await this.audit.record(tx, actor, {
        action: 'catalogue.contributor-removed',
        subject: { kind: 'contributor', id },
      });
      await this.runs.start(tx, actor, { mode: 'apply', cause: 'contract', subjectId: id, titleId, reason: null });
    });
  }
}
