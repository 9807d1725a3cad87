import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { ManageSources } from '../catalogue.permissions.js';
import { SourceRun } from './source-run.entity.js';
import { Source } from './source.entity.js';
import { runUnderWay, sourceNotActive, sourceNotFound, sourceSendsItself } from './source.errors.js';
import { queueOf, RunSourceJob } from './source.jobs.js';
import { isPolled } from './source.states.js';

export interface StartRunInput {
  sourceId: string;
  /** Looks at every page again, also at those that are known and unchanged. */
  again?: boolean;
}

/**
 * Reads a source now, in the background.
 * @throws catalogue.source-not-found, catalogue.source-not-active, catalogue.source-sends-itself,
 *   catalogue.run-under-way
 */
@Injectable()
export class StartRun {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: StartRunInput): Promise<{ id: string }> {
    authorise(actor, ManageSources);
    const { sourceId, again = false } = input;
    const { kind: actorKind, id: actorId } = actorRef(actor);
    try {
      return await this.transactions.run(async (tx) => {
        const source = isId(sourceId) ? await tx.findOne(Source, { where: { id: sourceId } }) : null;
        if (!source) throw sourceNotFound();
        if (!isPolled(source.kind)) throw sourceSendsItself();
        if (source.state !== 'active') throw sourceNotActive();
        const now = this.clock.now();
        const id = newId(now.getTime());
        const run = { id, sourceId, trigger: 'staff', state: 'waiting', again, known: 0, createdAt: now } as const;
        await tx.insert(SourceRun, { ...run, actorKind, actorId });
        await this.jobs.enqueue(tx, RunSourceJob, { runId: id }, queueOf(sourceId));
        const subject = { kind: 'source', id: sourceId };
        await this.audit.record(tx, actor, { action: 'catalogue.source-run-started', subject, data: { again } });
        return { id };
      });
    } catch (error) {
      if (brokenConstraint(error) === 'source_run_open') throw runUnderWay();
      throw error;
    }
  }
}
