import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { findRow, Transactions, type Tx } from '#platform/database';
import { EDIT_RULES } from '../licensing.permissions.js';
import type { RuleSetContent } from './rule-set.js';
import { RuleSetDraft } from './rule-set-draft.entity.js';
import { RuleSetVersion } from './rule-set-version.entity.js';
import { draftChanged, draftMovedOn, rulesMalformed, rulesNeedPerson, ruleSetNotFound } from './rules.errors.js';
import { validateRuleSet } from './validate-rule-set.js';

/** @throws kernel.forbidden, licensing.rules-need-person */
export function ruleWriter(actor: Actor): StaffActor {
  authorise(actor, EDIT_RULES);
  if (actor.kind !== 'staff') throw rulesNeedPerson();
  return actor;
}

/** An open draft, locked. @throws licensing.rule-set-not-found, licensing.rules-draft-closed */
export async function lockDraft(tx: Tx, id: string): Promise<RuleSetDraft> {
  const draft = isId(id) ? await findRow(tx, RuleSetDraft, { id }, { lock: true }) : null;
  if (!draft) throw ruleSetNotFound();
  if (draft.state !== 'open') throw draftMovedOn(draft.state);
  return draft;
}

/** Begins a draft as a copy of the newest version, or of another one. */
@Injectable()
export class DraftRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param input.from the version to begin with; the newest when absent
   * @throws kernel.forbidden, licensing.rules-need-person, licensing.rule-set-not-found
   */
  async execute(actor: Actor, input: { title: string; from?: number }): Promise<{ id: string }> {
    const staff = ruleWriter(actor);
    const now = this.clock.now();
    const id = newId(now.getTime());
    return this.transactions.run(async (tx) => {
      const newest = await newestVersion(tx);
      const origin = await findRow(tx, RuleSetVersion, { version: input.from ?? newest });
      if (!origin) throw ruleSetNotFound();
      await tx.insert(RuleSetDraft, {
        id,
        title: input.title.trim(),
        basedOn: newest,
        content: origin.content,
        revision: 1,
        state: 'open',
        editorIds: [staff.userId],
        editorNames: [staff.name],
        createdAt: now,
        updatedAt: now,
        publishedVersion: null,
      });
      await this.audit.record(tx, actor, {
        action: 'licensing.rules-drafted',
        subject: { kind: 'rule-set-draft', id },
        data: { from: origin.version },
      });
      return { id };
    });
  }
}

export async function newestVersion(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ version: number }[]>('SELECT max(version) AS version FROM licensing.rule_set_version');
  return row!.version;
}

export interface SaveRulesDraftInput {
  id: string;
  /** As it was when it was opened: what somebody else saved meanwhile is not overwritten. */
  revision: number;
  title: string;
  content: unknown;
}

/** Saves a draft, with its mistakes; only what has no shape is refused. */
@Injectable()
export class SaveRulesDraft {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, licensing.rules-need-person, licensing.rules-malformed, licensing.rule-set-not-found,
   * licensing.rules-draft-closed, licensing.rules-draft-changed
   */
  async execute(actor: Actor, input: SaveRulesDraftInput): Promise<{ revision: number }> {
    const staff = ruleWriter(actor);
    const { content, shapes } = validateRuleSet(input.content);
    if (!content) throw rulesMalformed(shapes);
    return this.transactions.run((tx) => this.save(tx, staff, input, content));
  }

  private async save(
    tx: Tx,
    { userId, name }: StaffActor,
    { id, revision, title }: SaveRulesDraftInput,
    content: RuleSetContent,
  ): Promise<{ revision: number }> {
    const draft = await lockDraft(tx, id);
    if (draft.revision !== revision) throw draftChanged(draft.editorNames.at(-1) ?? null);
    // Whoever saved last stands last.
    const others = draft.editorIds.map((editor, at) => ({ editor, name: draft.editorNames[at] ?? '' }));
    const editors = [...others.filter(({ editor }) => editor !== userId), { editor: userId, name }];
    await tx.update(
      RuleSetDraft,
      { id },
      {
        title: title.trim(),
        content,
        revision: revision + 1,
        editorIds: editors.map(({ editor }) => editor),
        editorNames: editors.map((one) => one.name),
        updatedAt: this.clock.now(),
      },
    );
    return { revision: revision + 1 };
  }
}

/** Puts a draft away. What it said stays readable. */
@Injectable()
export class DiscardRulesDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, licensing.rules-need-person, licensing.rule-set-not-found, licensing.rules-draft-closed */
  async execute(actor: Actor, { id }: { id: string }): Promise<void> {
    ruleWriter(actor);
    await this.transactions.run(async (tx) => {
      await lockDraft(tx, id);
      await tx.update(RuleSetDraft, { id }, { state: 'discarded', updatedAt: this.clock.now() });
      await this.audit.record(tx, actor, {
        action: 'licensing.rules-draft-discarded',
        subject: { kind: 'rule-set-draft', id },
      });
    });
  }
}

/** Says that a draft takes account of the newest version, which was published after it was begun. */
@Injectable()
export class RebaseRulesDraft {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, licensing.rules-need-person, licensing.rule-set-not-found, licensing.rules-draft-closed */
  async execute(actor: Actor, { id }: { id: string }): Promise<{ basedOn: number }> {
    ruleWriter(actor);
    return this.transactions.run(async (tx) => {
      await lockDraft(tx, id);
      const basedOn = await newestVersion(tx);
      await tx.update(RuleSetDraft, { id }, { basedOn, updatedAt: this.clock.now() });
      return { basedOn };
    });
  }
}
