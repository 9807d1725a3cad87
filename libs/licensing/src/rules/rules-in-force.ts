import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads, type Tx } from '#platform/database';
import type { RuleSet, RuleSetContent } from './rule-set.js';

/** A price preview may be judged by rules that were retired this long ago; a request never is. */
const TRUSTED_MS = 5_000;
const KEPT_VERSIONS = 20;

/** The version in force at the moment `at`, as an SQL expression: the newest whose day has come. */
export const versionInForce = (at: string): string =>
  `(SELECT max(v.version) FROM licensing.rule_set_version v WHERE v.effective_from <= ${at})`;

const IN_FORCE_SQL = `SELECT ${versionInForce('$1::timestamptz')} AS version`;
const CONTENT_SQL = 'SELECT name, content FROM licensing.rule_set_version WHERE version = $1';

/**
 * The rules that decide, kept in memory. A version never changes, so it is read once per process. Which one is in force
 * is told by a statement that runs anyhow where something binding is decided (`of`); where a price is only looked at,
 * an answer of the last five seconds is good enough (`current`).
 */
@Injectable()
export class RulesInForce {
  private readonly known = new Map<number, RuleSet>();
  private last: { version: number; at: number } | null = null;

  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The rules as they were at most five seconds ago.
   *
   * @param tx the caller's transaction, where there is one: it must not wait for a second connection
   */
  async current(tx?: Tx): Promise<RuleSet> {
    const now = this.clock.now();
    const age = this.last ? now.getTime() - this.last.at : Infinity;
    if (this.last && age >= 0 && age < TRUSTED_MS) return this.of(this.last.version, tx);
    const [row] = await this.rows<{ version: number }>(tx, IN_FORCE_SQL, [now]);
    this.last = { version: row!.version, at: now.getTime() };
    return this.of(row!.version, tx);
  }

  /** Exactly this version. @throws when there is none */
  async of(version: number, tx?: Tx): Promise<RuleSet> {
    const known = this.known.get(version);
    if (known) return known;
    const [row] = await this.rows<{ name: string; content: RuleSetContent }>(tx, CONTENT_SQL, [version]);
    if (!row) throw new Error(`No rule set of version ${version} is stored.`);
    const rules: RuleSet = { id: row.name, version, ...row.content };
    if (this.known.size >= KEPT_VERSIONS) this.known.clear();
    this.known.set(version, rules);
    return rules;
  }

  private rows<Row>(tx: Tx | undefined, sql: string, parameters: unknown[]): Promise<Row[]> {
    return tx ? tx.query<Row[]>(sql, parameters) : this.reads.query<Row>(sql, parameters);
  }

  /** After something was published in this process. */
  forget(): void {
    this.last = null;
  }
}
