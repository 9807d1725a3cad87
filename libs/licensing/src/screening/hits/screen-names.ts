import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { NameCheck } from '../../rules/rule-facts.js';
import { ScreeningIndex } from './screening-index.js';

/** An organisation as it is screened. */
export interface ScreenedName {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** What is kept of the last time; read together with the organisation. */
export interface KeptScreening {
  result: NameCheck | null;
  /** Whether it was of this name and country, by the lists as they are. */
  isCurrent: boolean;
  /** How often the lists have changed; 0 where there are none. */
  edition: number;
}

/** What the lists say, kept with what was decided on it. */
export interface NameScreening {
  result: NameCheck;
  edition: number;
}

/** Columns and joins of the screening of organisation `o`, for the statements that read it anyhow. */
export const SCREENING_COLUMNS = `ns.result AS name_check, ss.edition AS lists_edition,
  COALESCE(ns.name = o.name AND ns.country = o.country AND ns.edition = ss.edition, false) AS is_screened`;
export const SCREENING_JOINS = `CROSS JOIN licensing.screening_state ss
  LEFT JOIN licensing.name_screening ns ON ns.organisation_id = o.id`;
export interface ScreeningRow {
  name_check: NameCheck | null;
  lists_edition: number;
  is_screened: boolean;
}
export const keptScreening = (row: ScreeningRow): KeptScreening => ({
  result: row.name_check,
  isCurrent: row.is_screened,
  edition: row.lists_edition,
});

/** Compares names of organisations with the sanctions lists, and keeps what was found. */
@Injectable()
export class ScreenNames {
  constructor(
    private readonly index: ScreeningIndex,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What the lists, as they are now, say about an organisation. Nothing is read or written where it was screened
   * already, which is the usual case: the job of every other minute is mostly quicker than a person.
   */
  async ensure(organisation: ScreenedName, kept: KeptScreening, tx?: Tx): Promise<NameScreening> {
    const { edition } = kept;
    if (edition === 0) return { result: 'clear', edition };
    if (kept.isCurrent && kept.result) return { result: kept.result, edition };
    const [result] = tx
      ? await this.screen(tx, [organisation], edition)
      : await this.transactions.run((own) => this.screen(own, [organisation], edition));
    return { result: result ?? 'clear', edition };
  }

  /**
   * Screens some organisations and keeps the results. A likeness that was decided on stays decided as long as name and
   * entry are the same.
   *
   * @returns their results in the same order
   */
  async screen(tx: Tx, organisations: readonly ScreenedName[], edition: number): Promise<NameCheck[]> {
    const index = await this.index.at(edition, tx);
    const ids = organisations.map(({ id }) => id);
    // Whoever decides on a likeness of these waits, and then sees the others.
    await tx.query(LOCK_SQL, [ids]);
    const now = this.clock.now();
    const found = organisations.flatMap(({ id, name, country }) =>
      index.find(name, country).map((match) => ({ id: newId(now.getTime()), organisationId: id, name, ...match })),
    );
    if (found.length > 0) await tx.query(KEEP_HITS_SQL, [JSON.stringify(found), now]);
    await tx.query(PAST_HITS_SQL, [ids, JSON.stringify(found)]);
    const rows = await tx.query<{ organisation_id: string; result: NameCheck }[]>(KEEP_RESULT_SQL, [
      JSON.stringify(organisations),
      edition,
      now,
    ]);
    const results = new Map(rows.map((row) => [row.organisation_id, row.result]));
    return ids.map((id) => results.get(id) ?? 'clear');
  }
}

const LOCK_SQL = `SELECT 1 FROM licensing.name_screening WHERE organisation_id = ANY($1::uuid[]) ORDER BY organisation_id FOR UPDATE`;

const FOUND = `jsonb_to_recordset($1::jsonb)
  AS f(id uuid, "organisationId" uuid, name text, "entryId" uuid, "matchedName" text, score numeric)`;

const KEEP_HITS_SQL = `
  INSERT INTO licensing.screening_hit (id, organisation_id, entry_id, name, matched_name, score, live, state, found_at)
  SELECT id, "organisationId", "entryId", name, "matchedName", score, true, 'open', $2 FROM ${FOUND}
  ON CONFLICT (organisation_id, entry_id, name) DO UPDATE
    SET live = true, matched_name = excluded.matched_name, score = excluded.score`;

const PAST_HITS_SQL = `
  UPDATE licensing.screening_hit h SET live = false
  WHERE h.organisation_id = ANY($1::uuid[]) AND h.live AND NOT EXISTS (
    SELECT 1 FROM ${FOUND.replace('$1', '$2')}
    WHERE f."organisationId" = h.organisation_id AND f."entryId" = h.entry_id AND f.name = h.name)`;

/** The result of organisation `id` by its likenesses, as an SQL expression: the worst that stands. */
export const resultOf = (id: string): string => `COALESCE(
  (SELECT CASE WHEN bool_or(h.state = 'confirmed') THEN 'confirmed' WHEN bool_or(h.state = 'open') THEN 'possible' END
     FROM licensing.screening_hit h WHERE h.organisation_id = ${id} AND h.live), 'clear')`;

const KEEP_RESULT_SQL = `
  INSERT INTO licensing.name_screening (organisation_id, name, country, edition, result, screened_at)
  SELECT o.id, o.name, o.country, $2, ${resultOf('o.id')}, $3
  FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, name text, country text)
  ON CONFLICT (organisation_id) DO UPDATE SET name = excluded.name, country = excluded.country,
    edition = excluded.edition, result = excluded.result, screened_at = excluded.screened_at
  RETURNING organisation_id, result`;
