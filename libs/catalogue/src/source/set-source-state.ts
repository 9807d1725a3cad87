import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions } from '#platform/database';
import { ManageSources } from '../catalogue.permissions.js';
import { Source } from './source.entity.js';
import { sourceExists, sourceNotFound } from './source.errors.js';
import { isPolled, SOURCE_TRANSITIONS, type SourceState } from './source.states.js';

/**
 * Pauses, resumes, archives a source or brings it back; what it brought stays as it is.
 * @throws catalogue.source-not-found, source.state-conflict, catalogue.source-exists
 */
@Injectable()
export class SetSourceState {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    input: { sourceId: string; state: SourceState },
  ): Promise<{ id: string; state: SourceState }> {
    authorise(actor, ManageSources);
    const { sourceId: id, state } = input;
    try {
      return await this.transactions.run(async (tx) => {
        const source = isId(id)
          ? await tx.findOne(Source, { where: { id }, lock: { mode: 'pessimistic_write' } })
          : null;
        if (!source) throw sourceNotFound();
        if (source.state !== state) {
          SOURCE_TRANSITIONS.assert(source.state, state, 'staff');
          const now = this.clock.now();
          const nextRunAt = state === 'active' && isPolled(source.kind) ? now : null;
          await tx.update(Source, { id }, { state, nextRunAt, failures: 0, updatedAt: now });
          const subject = { kind: 'source', id };
          await this.audit.record(tx, actor, { action: 'catalogue.source-state-changed', subject, data: { state } });
        }
        return { id, state };
      });
    } catch (error) {
      if (brokenConstraint(error) === 'source_url') throw sourceExists();
      throw error;
    }
  }
}
