import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { reasonMissing } from '../catalogue.errors.js';
import { ChangeRights } from '../catalogue.permissions.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { lockRule } from './lock-rule.js';
import { RightsRule } from './rights-rule.entity.js';
import { RULE_TRANSITIONS } from './rights-rule.states.js';

/**
 * Ends a rule in force; a job gives the articles back to what their credits say.
 * @throws catalogue.rule-not-found, catalogue.reason-missing, rights-rule.state-conflict
 */
@Injectable()
export class EndRightsRule {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { id: string; reason: string }): Promise<{ runId: string | null }> {
    authorise(actor, ChangeRights);
    return this.transactions.run((tx) => this.within(tx, actor, input));
  }

  /** For the timetable, in its own transaction. */
  async within(tx: Tx, actor: Actor, input: { id: string; reason: string }): Promise<{ runId: string | null }> {
    const reason = input.reason.trim().slice(0, 1_000);
    if (reason === '') throw reasonMissing();
    const rule = await lockRule(tx, input.id);
    RULE_TRANSITIONS.assert(rule.state, 'ended', actor.kind === 'system' ? 'system' : 'staff');
    const ended = { endedAt: this.clock.now(), endedBy: actorRef(actor).id, endReason: reason };
    await tx.update(RightsRule, { id: rule.id }, { state: 'ended', ...ended });
    await this.audit.record(tx, actor, {
      action: 'catalogue.rights-rule-ended',
      subject: { kind: 'rights-rule', id: rule.ruleId },
      data: { version: rule.version },
    });
    const run = { cause: 'rule', subjectId: rule.id, titleId: rule.titleId, reason } as const;
    return { runId: await this.runs.start(tx, actor, { mode: 'apply', ...run }) };
  }
}
