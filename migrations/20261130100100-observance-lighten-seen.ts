import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was counted is known for half an hour and written thousands of times a second: outside the write-ahead log, and with
 * an index of a few pages, as rows come in the order in which they end.
 */
export class ObservanceLightenSeen20261130100100 implements MigrationInterface {
  readonly name = 'ObservanceLightenSeen20261130100100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE observance.seen SET UNLOGGED');
    await runner.query('DROP INDEX observance.seen_until');
    await runner.query('CREATE INDEX seen_until ON observance.seen USING brin (until)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX observance.seen_until');
    await runner.query('CREATE INDEX seen_until ON observance.seen (until)');
    await runner.query('ALTER TABLE observance.seen SET LOGGED');
  }
}
