import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { RightsStatus } from '../article/article-content.js';
import { ruleNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import type { RuleParts } from '../rights/rights-context.js';
import { RUN_COLUMNS, type RightsRunView } from '../rights-run/rights-runs.query.js';
import type { RuleState } from './rights-rule.states.js';

/** One version of a rule. */
export interface RightsRuleView {
  id: string;
  ruleId: string;
  version: number;
  state: RuleState;
  titleId: string | null;
  titleName: string | null;
  section: string | null;
  contributor: string | null;
  source: string | null;
  parts: RuleParts;
  status: RightsStatus;
  until: string | null;
  reason: string;
  draftedAt: string;
  draftedBy: string | null;
  appliedAt: string | null;
  appliedBy: string | null;
  endedAt: string | null;
  endedBy: string | null;
  endReason: string | null;
}

/** A rule with its last run, if there was one. */
export interface RightsRuleItem extends RightsRuleView {
  lastRun: RightsRunView | null;
}

export interface RightsRuleDetail {
  versions: RightsRuleItem[];
}

const VIEW = `SELECT r.id, r.rule_id AS "ruleId", r.version, r.state, r.title_id AS "titleId", t.name AS "titleName",
    r.section, r.contributor, r.source, r.parts, r.status, r.until::text, r.reason, r.drafted_at AS "draftedAt",
    r.drafted_by AS "draftedBy", r.applied_at AS "appliedAt", r.applied_by AS "appliedBy", r.ended_at AS "endedAt",
    r.ended_by AS "endedBy", r.end_reason AS "endReason",
    (SELECT to_jsonb(x) FROM (SELECT ${RUN_COLUMNS} FROM catalogue.rights_run run
      WHERE run.subject_id = r.id::text ORDER BY run.id DESC LIMIT 1) x) AS "lastRun"
  FROM catalogue.rights_rule r LEFT JOIN catalogue.title t ON t.id = r.title_id`;
const ORDER = `ORDER BY array_position(ARRAY['applied', 'draft', 'replaced', 'ended'], r.state), r.id DESC`;

@Injectable()
export class RightsRules {
  constructor(private readonly reads: Reads) {}

  /** Rules in force and drafts, and those that ended last. */
  async list(actor: Actor): Promise<RightsRuleItem[]> {
    authorise(actor, ReadArticles);
    return this.reads.query<RightsRuleItem>(`${VIEW} WHERE r.state <> 'replaced' ${ORDER} LIMIT 300`);
  }

  /** Every version of a rule, the newest first. @throws catalogue.rule-not-found */
  async byId(actor: Actor, ruleId: string): Promise<RightsRuleDetail> {
    authorise(actor, ReadArticles);
    const versions = isId(ruleId)
      ? await this.reads.query<RightsRuleItem>(`${VIEW} WHERE r.rule_id = $1 ORDER BY r.version DESC`, [ruleId])
      : [];
    if (versions.length === 0) throw ruleNotFound();
    return { versions };
  }
}
