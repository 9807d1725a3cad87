import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { ruleNotFound, titleNotFound } from '../catalogue.errors.js';
import { ChangeRights } from '../catalogue.permissions.js';
import { Title } from '../title/title.entity.js';
import { checkRule, type CheckedRule, type RuleInput } from './check-rule.js';
import { RightsRule } from './rights-rule.entity.js';

export interface DraftRightsRuleInput extends RuleInput {
  /** Of the rule that gets a new version; absent for a new rule. */
  ruleId?: string;
}

/**
 * Writes a rule down as a draft, which changes nothing until it is applied. A rule has one draft: a later one takes its
 * place. @throws catalogue.rule-invalid, catalogue.rule-not-found, catalogue.title-not-found
 */
@Injectable()
export class DraftRightsRule {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: DraftRightsRuleInput): Promise<{ id: string; ruleId: string; version: number }> {
    authorise(actor, ChangeRights);
    const rule = checkRule(input, this.clock.now().toISOString().slice(0, 10));
    return this.transactions.run((tx) => this.draft(tx, actor, rule, input.ruleId));
  }

  private async draft(
    tx: Tx,
    actor: Actor,
    rule: CheckedRule,
    known: string | undefined,
  ): Promise<{ id: string; ruleId: string; version: number }> {
    await this.assertTitle(tx, rule.titleId);
    const last = known === undefined ? null : await this.lastVersion(tx, known);
    if (last?.state === 'draft') await tx.delete(RightsRule, { id: last.id });
    const now = this.clock.now();
    const id = newId(now.getTime());
    const ruleId = last?.ruleId ?? id;
    const version = last === null ? 1 : last.state === 'draft' ? last.version : last.version + 1;
    await tx.insert(RightsRule, {
      ...{ ...rule, id, ruleId, version, state: 'draft' },
      ...{ draftedAt: now, draftedBy: actorRef(actor).id },
    });
    await this.audit.record(tx, actor, {
      action: 'catalogue.rights-rule-drafted',
      subject: { kind: 'rights-rule', id: ruleId },
      data: { version, status: rule.status },
    });
    return { id, ruleId, version };
  }

  private async assertTitle(tx: Tx, titleId: string | null): Promise<void> {
    if (titleId === null) return;
    if (!isId(titleId) || !(await tx.existsBy(Title, { id: titleId }))) throw titleNotFound();
  }

  private async lastVersion(tx: Tx, ruleId: string): Promise<RightsRule> {
    const last = isId(ruleId)
      ? await tx.findOne(RightsRule, {
          where: { ruleId },
          order: { version: 'DESC' },
          lock: { mode: 'pessimistic_write' },
        })
      : null;
    if (!last) throw ruleNotFound();
    return last;
  }
}
