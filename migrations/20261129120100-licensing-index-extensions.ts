import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions are few among all that waits: the desk finds them without reading the whole queue. */
export class LicensingIndexExtensions20261129120100 implements MigrationInterface {
  readonly name = 'LicensingIndexExtensions20261129120100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX request_queue_extensions ON licensing.request (promised_at, id)
        WHERE state = 'in_review' AND kind = 'extension'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX licensing.request_queue_extensions');
  }
}
