import { isId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { ruleNotFound } from '../catalogue.errors.js';
import { RightsRule } from './rights-rule.entity.js';

/** @throws catalogue.rule-not-found */
export async function lockRule(tx: Tx, id: string): Promise<RightsRule> {
  const rule = isId(id) ? await tx.findOne(RightsRule, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  if (!rule) throw ruleNotFound();
  return rule;
}

/** The title whose articles a change from one version to another can touch; null when those of several can. */
export const titleTouched = (rule: RightsRule, before: RightsRule | null): string | null =>
  before === null || before.titleId === rule.titleId ? rule.titleId : null;
