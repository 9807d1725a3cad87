import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Replays of past requests under a draft. Nothing else is written by one, so its rows may be thrown away. */
export class LicensingCreateSimulations20261129070000 implements MigrationInterface {
  readonly name = 'LicensingCreateSimulations20261129070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.simulation (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('price-book', 'rules')),
        draft_id uuid NOT NULL,
        candidate jsonb NOT NULL,
        title_id uuid,
        currency char(3),
        months smallint NOT NULL CHECK (months BETWEEN 1 AND 36),
        since_at timestamptz NOT NULL,
        until_at timestamptz NOT NULL CHECK (until_at > since_at),
        state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'cancelled', 'failed')),
        total int CHECK (total >= 0),
        seen int NOT NULL CHECK (seen >= 0),
        result jsonb,
        failure text,
        started_by text NOT NULL,
        started_by_name text NOT NULL,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        CHECK (state <> 'done' OR (result IS NOT NULL AND finished_at IS NOT NULL)),
        CHECK (state <> 'failed' OR failure IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX simulation_of_draft ON licensing.simulation (draft_id, id DESC)');
    await runner.query(
      `CREATE UNIQUE INDEX simulation_one_at_a_time ON licensing.simulation (draft_id)
         WHERE state IN ('queued', 'running')`,
    );
    await writable(runner, 'licensing.simulation');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.simulation');
  }
}
