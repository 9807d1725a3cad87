import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a package is within its steps; and when what it was made from was removed. */
export class PackagingTellPercent20261129156000 implements MigrationInterface {
  readonly name = 'PackagingTellPercent20261129156000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE packaging.package
        ADD COLUMN percent int NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
        ADD COLUMN inputs_removed_at timestamptz`);
    await runner.query(`UPDATE packaging.package SET percent = 100 WHERE state = 'ready'`);
    await runner.query(`
      CREATE INDEX package_with_inputs ON packaging.package (built_at)
        WHERE state = 'ready' AND inputs_removed_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE packaging.package DROP COLUMN percent, DROP COLUMN inputs_removed_at');
  }
}
