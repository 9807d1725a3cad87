import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_RULES } from '../licensing.permissions.js';
import { explainRuling } from './explain-ruling.js';
import { readFacts } from './read-facts.js';
import type { RuleFacts } from './rule-set.js';
import type { TriedRules } from './rule-set-views.js';
import { RuleSets } from './rule-sets.query.js';
import { nothingToTry } from './rules.errors.js';
import { RulesInForce } from './rules-in-force.js';

export interface TryRulesInput {
  /** A draft to try beside the version in force. */
  draftId?: string;
  /** A request whose facts are tried. */
  reference?: string;
  /** Facts as typed; they go before those of the request. */
  facts?: unknown;
}

/** What the rules in force and a draft say about the same facts. Nothing is written. */
@Injectable()
export class TryRules {
  constructor(
    private readonly reads: Reads,
    private readonly sets: RuleSets,
    private readonly inForce: RulesInForce,
  ) {}

  /** @throws kernel.forbidden, licensing.rule-set-not-found, licensing.nothing-to-try, licensing.facts-invalid */
  async execute(actor: Actor, { draftId, reference, facts }: TryRulesInput): Promise<TriedRules> {
    authorise(actor, READ_RULES);
    const typed = readFacts(facts ?? {});
    const past = reference ? await this.factsOf(reference.trim().toUpperCase()) : {};
    const draft = draftId ? await this.sets.draft(actor, draftId) : null;
    const tried = { ...past, ...typed };
    const rules = await this.inForce.current();
    return {
      facts: tried,
      reference: reference ? reference.trim().toUpperCase() : null,
      inForce: { ...explainRuling(rules, tried), version: rules.version },
      draft: draft && explainRuling(draft.rules, tried),
    };
  }

  private async factsOf(reference: string): Promise<RuleFacts> {
    const row = await this.reads.one<{ facts: RuleFacts | null }>(
      `SELECT ruling -> 'facts' AS facts FROM licensing.request WHERE reference = $1`,
      [reference],
    );
    if (!row?.facts) throw nothingToTry();
    return row.facts;
  }
}
