import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Reads, type Page } from '#platform/database';
import { READ_RULES } from '../licensing.permissions.js';
import { compareRuleSets } from './compare-rule-sets.js';
import { FLOOR_RULES, twoPeopleRule } from './floor-rules.js';
import { rowToDraft, rowToVersion, type DraftRow, type VersionRow } from './rule-set-rows.js';
import type {
  RuleSetComparison,
  RuleSetDraftDetail,
  RuleSetsView,
  RuleSetVersionDetail,
  RuleSetVersionItem,
} from './rule-set-views.js';
import type { RuleSet, RuleSetContent } from './rule-set.js';
import { ruleSetNotFound } from './rules.errors.js';
import { versionInForce } from './rules-in-force.js';
import { validateRuleSet } from './validate-rule-set.js';

const VERSION_COLUMNS = `v.version, v.name, v.note, v.effective_from, v.drafted_by_names, v.published_by_name, v.published_at,
  ${versionInForce('$1::timestamptz').replaceAll('v.', 'w.').replace(' v ', ' w ')} AS in_force`;
const DRAFT_COLUMNS = `d.id, d.title, d.state, d.based_on, d.editor_ids, d.editor_names, d.created_at, d.updated_at, d.revision`;

const MOST_VERSIONS = 50;

/** Rule sets as the desk reads them: versions, drafts, and what is different between two. */
@Injectable()
export class RuleSets {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden */
  async overview(actor: Actor): Promise<RuleSetsView> {
    authorise(actor, READ_RULES);
    const [versions, drafts] = await Promise.all([
      this.reads.query<VersionRow>(
        `SELECT ${VERSION_COLUMNS} FROM licensing.rule_set_version v
          WHERE v.version >= ${versionInForce('$1::timestamptz').replaceAll('v.', 'w.').replace(' v ', ' w ')}
          ORDER BY v.version`,
        [this.clock.now()],
      ),
      this.reads.query<DraftRow>(
        `SELECT ${DRAFT_COLUMNS} FROM licensing.rule_set_draft d WHERE d.state = 'open' ORDER BY d.updated_at DESC LIMIT 100`,
      ),
    ]);
    const [inForce, ...coming] = versions.map(rowToVersion);
    return { inForce: inForce!, coming, drafts: drafts.map(rowToDraft) };
  }

  /** Newest first. @throws kernel.forbidden */
  async versions(actor: Actor, { cursor }: { cursor?: string } = {}): Promise<Page<RuleSetVersionItem>> {
    authorise(actor, READ_RULES);
    const before = Number(cursor) || null;
    const rows = await this.reads.query<VersionRow>(
      `SELECT ${VERSION_COLUMNS} FROM licensing.rule_set_version v WHERE ($2::int IS NULL OR v.version < $2)
        ORDER BY v.version DESC LIMIT ${MOST_VERSIONS + 1}`,
      [this.clock.now(), before],
    );
    const shown = rows.slice(0, MOST_VERSIONS);
    return {
      items: shown.map(rowToVersion),
      nextCursor: rows.length > MOST_VERSIONS ? String(shown.at(-1)!.version) : null,
    };
  }

  /** One version for ever. @throws kernel.forbidden, licensing.rule-set-not-found */
  async version(actor: Actor, version: number): Promise<RuleSetVersionDetail> {
    authorise(actor, READ_RULES);
    const row = Number.isSafeInteger(version)
      ? await this.reads.one<VersionRow>(
          `SELECT ${VERSION_COLUMNS}, v.content FROM licensing.rule_set_version v WHERE v.version = $2::bigint`,
          [this.clock.now(), version],
        )
      : undefined;
    if (!row) throw ruleSetNotFound();
    const content = row.content!;
    return { ...rowToVersion(row), rules: { id: row.name, version, ...content }, always: alwaysIn(content) };
  }

  /** A draft with its mistakes, whatever its state. @throws kernel.forbidden, licensing.rule-set-not-found */
  async draft(actor: Actor, id: string): Promise<RuleSetDraftDetail> {
    authorise(actor, READ_RULES);
    const row = isId(id)
      ? await this.reads.one<DraftRow & { newest: number }>(
          `SELECT ${DRAFT_COLUMNS}, d.content, (SELECT max(version) FROM licensing.rule_set_version) AS newest
             FROM licensing.rule_set_draft d WHERE d.id = $1`,
          [id],
        )
      : undefined;
    if (!row) throw ruleSetNotFound();
    const { mistakes, warnings, asksNothing } = validateRuleSet(row.content);
    return {
      ...rowToDraft(row),
      revision: row.revision,
      rules: { id: row.id, version: 0, ...row.content! },
      always: alwaysIn(row.content!),
      ...{ mistakes, warnings, asksNothing },
      newest: row.newest,
      isOwn: actor.kind === 'staff' && row.editor_ids.includes(actor.userId),
    };
  }

  /** What is different from `before` to `after`; each is a version's number or a draft's id. @throws licensing.rule-set-not-found */
  async compare(actor: Actor, before: string, after: string): Promise<RuleSetComparison> {
    const [one, other] = await Promise.all([this.either(actor, before), this.either(actor, after)]);
    return { before, after, changes: compareRuleSets(one, other) };
  }

  private async either(actor: Actor, key: string): Promise<RuleSet> {
    const found = isId(key)
      ? await this.draft(actor, key)
      : await this.version(actor, /^\d{1,9}$/.test(key) ? Number(key) : NaN);
    return found.rules;
  }
}

const alwaysIn = ({ fourEyes }: RuleSetContent) => [...FLOOR_RULES, twoPeopleRule(fourEyes)];
