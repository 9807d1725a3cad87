import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { ruleInvalid } from '../catalogue.errors.js';
import { ChangeRights } from '../catalogue.permissions.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { lockRule, titleTouched } from './lock-rule.js';
import { RightsRule } from './rights-rule.entity.js';
import { RULE_TRANSITIONS } from './rights-rule.states.js';

/**
 * Puts a drafted rule in force: what is imported from now on follows it, and a job judges the articles we have. The
 * version before it is replaced. @throws catalogue.rule-not-found, catalogue.rule-invalid, rights-rule.state-conflict
 */
@Injectable()
export class ApplyRightsRule {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { id }: { id: string }): Promise<{ runId: string | null }> {
    authorise(actor, ChangeRights);
    return this.transactions.run((tx) => this.apply(tx, actor, id));
  }

  private async apply(tx: Tx, actor: Actor, id: string): Promise<{ runId: string | null }> {
    const rule = await lockRule(tx, id);
    const now = this.clock.now();
    RULE_TRANSITIONS.assert(rule.state, 'applied', 'staff');
    if (rule.until !== null && rule.until < now.toISOString().slice(0, 10))
      throw ruleInvalid('until', 'The last day of this rule is over. Draft it again with a later one.');
    const by = actorRef(actor).id;
    const before = await tx.findOneBy(RightsRule, { ruleId: rule.ruleId, state: 'applied' });
    if (before) await tx.update(RightsRule, { id: before.id }, { state: 'replaced', endedAt: now, endedBy: by });
    await tx.update(RightsRule, { id: rule.id }, { state: 'applied', appliedAt: now, appliedBy: by });
    await this.audit.record(tx, actor, {
      action: 'catalogue.rights-rule-applied',
      subject: { kind: 'rights-rule', id: rule.ruleId },
      data: { version: rule.version, status: rule.status },
    });
    const run = {
      cause: 'rule',
      subjectId: rule.id,
      titleId: titleTouched(rule, before),
      reason: rule.reason,
    } as const;
    return { runId: await this.runs.start(tx, actor, { mode: 'apply', ...run }) };
  }
}
