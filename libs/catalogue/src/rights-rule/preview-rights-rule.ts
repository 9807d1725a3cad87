import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { ChangeRights } from '../catalogue.permissions.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { lockRule, titleTouched } from './lock-rule.js';
import { RightsRule } from './rights-rule.entity.js';
import { RULE_TRANSITIONS } from './rights-rule.states.js';

/**
 * Counts what a draft would change, by the same walk that applying it takes; nothing is changed. The run's id is null
 * where there is no article yet. @throws catalogue.rule-not-found, rights-rule.state-conflict
 */
@Injectable()
export class PreviewRightsRule {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
  ) {}

  async execute(actor: Actor, { id }: { id: string }): Promise<{ runId: string | null }> {
    authorise(actor, ChangeRights);
    return this.transactions.run(async (tx) => {
      const rule = await lockRule(tx, id);
      RULE_TRANSITIONS.assert(rule.state, 'applied', 'staff');
      const before = await tx.findOneBy(RightsRule, { ruleId: rule.ruleId, state: 'applied' });
      const titleId = titleTouched(rule, before);
      const run = { mode: 'preview', cause: 'rule', subjectId: rule.id, titleId, reason: null } as const;
      return { runId: await this.runs.start(tx, actor, run) };
    });
  }
}
