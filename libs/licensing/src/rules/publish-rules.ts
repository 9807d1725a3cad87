import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { PUBLISH_RULES } from '../licensing.permissions.js';
import { lockDraft, newestVersion } from './draft-rules.js';
import { RuleSetDraft } from './rule-set-draft.entity.js';
import { RuleSetVersion } from './rule-set-version.entity.js';
import { RulesInForce } from './rules-in-force.js';
import {
  draftChanged,
  draftOutdated,
  rulesInvalid,
  rulesMalformed,
  rulesNeedPerson,
  rulesNeedSecondPerson,
  rulesUnconfirmed,
} from './rules.errors.js';
import { validateRuleSet } from './validate-rule-set.js';

export interface PublishRulesInput {
  id: string;
  /** What the publisher has read: a draft saved meanwhile is not published unread. */
  revision: number;
  note?: string;
  /** From when it decides; at once when absent or past. */
  effectiveFrom?: Date;
  /** The codes of instant rules that ask nothing, as the publisher means them. */
  confirmed?: readonly string[];
}

/** Makes the next version of a draft, by somebody who has not written in it. */
@Injectable()
export class PublishRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly inForce: RulesInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, licensing.rules-need-person, licensing.rule-set-not-found, licensing.rules-draft-closed,
   * licensing.rules-draft-changed, licensing.rules-need-second-person, licensing.rules-outdated,
   * licensing.rules-invalid, licensing.rules-unconfirmed
   */
  async execute(actor: Actor, input: PublishRulesInput): Promise<{ version: number; effectiveFrom: string }> {
    authorise(actor, PUBLISH_RULES);
    if (actor.kind !== 'staff') throw rulesNeedPerson();
    const published = await this.transactions.run(async (tx) => {
      // Versions are counted one by one: whoever publishes second sees the first.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('licensing.rule_set_version'))`);
      const draft = await lockDraft(tx, input.id);
      ensureRead(draft, actor, input);
      const newest = await newestVersion(tx);
      if (draft.basedOn !== newest) throw draftOutdated(newest);
      ensurePublishable(draft, input.confirmed ?? []);
      return this.publish(tx, actor, draft, input, newest + 1);
    });
    this.inForce.forget();
    return published;
  }

  private async publish(
    tx: Tx,
    actor: StaffActor,
    draft: RuleSetDraft,
    { note, effectiveFrom }: PublishRulesInput,
    version: number,
  ): Promise<{ version: number; effectiveFrom: string }> {
    const now = this.clock.now();
    const from = effectiveFrom && effectiveFrom > now ? effectiveFrom : now;
    await tx.insert(RuleSetVersion, {
      version,
      name: 'house',
      content: draft.content,
      note: note?.trim() || null,
      effectiveFrom: from,
      draftId: draft.id,
      draftedBy: draft.editorIds,
      draftedByNames: draft.editorNames,
      publishedBy: actor.userId,
      publishedByName: actor.name,
      publishedAt: now,
    });
    await tx.update(RuleSetDraft, { id: draft.id }, { state: 'published', publishedVersion: version, updatedAt: now });
    await this.audit.record(tx, actor, {
      action: 'licensing.rules-published',
      subject: { kind: 'rule-set-version', id: String(version) },
      data: { draftId: draft.id, effectiveFrom: from.toISOString() },
    });
    return { version, effectiveFrom: from.toISOString() };
  }
}

function ensureRead(draft: RuleSetDraft, actor: StaffActor, { revision }: PublishRulesInput): void {
  if (draft.editorIds.includes(actor.userId)) throw rulesNeedSecondPerson();
  if (draft.revision !== revision) throw draftChanged(draft.editorNames.at(-1) ?? null);
}

function ensurePublishable({ content }: RuleSetDraft, confirmed: readonly string[]): void {
  const check = validateRuleSet(content);
  if (!check.content) throw rulesMalformed(check.shapes);
  if (check.mistakes.length > 0) throw rulesInvalid(check.mistakes);
  const unconfirmed = check.asksNothing.filter((code) => !confirmed.includes(code));
  if (unconfirmed.length > 0) throw rulesUnconfirmed(unconfirmed);
}
