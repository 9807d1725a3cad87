import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was sold in a period is read by its time, extensions as licences. */
export class LicensingIndexExtensions20261130207000 implements MigrationInterface {
  readonly name = 'LicensingIndexExtensions20261130207000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX revision_extended_at ON licensing.licence_revision (issued_at) WHERE kind = 'extension'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX licensing.revision_extended_at');
  }
}
