import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is earned until a day, by the same formula and to the same unit, in whole numbers: the amount's whole parts times the
 * days, and the days' part of what they leave over. Reports ask for it a million times.
 */
export class LedgerEarnInWholeNumbers20261130204100 implements MigrationInterface {
  readonly name = 'LedgerEarnInWholeNumbers20261130204100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION ledger.earned(amount bigint, first_day date, last_day date, day date) RETURNS bigint
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE
          WHEN day < first_day THEN 0
          WHEN day >= last_day THEN amount
          ELSE amount / (last_day - first_day + 1) * (day - first_day + 1)
            + amount % (last_day - first_day + 1) * (day - first_day + 1) / (last_day - first_day + 1)
        END
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION ledger.earned(amount bigint, first_day date, last_day date, day date) RETURNS bigint
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE
          WHEN day < first_day THEN 0
          WHEN day >= last_day THEN amount
          ELSE div(amount::numeric * (day - first_day + 1), (last_day - first_day + 1)::numeric)::bigint
        END
      $$`);
  }
}
