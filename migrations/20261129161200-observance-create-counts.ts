import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Readings by day, and for half an hour who was counted: as a hash whose salt is thrown away each day. */
export class ObservanceCreateCounts20261129161200 implements MigrationInterface {
  readonly name = 'ObservanceCreateCounts20261129161200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE observance.daily_count (
        licence_id uuid NOT NULL,
        article_id uuid NOT NULL,
        day date NOT NULL,
        reference text NOT NULL,
        organisation_id uuid NOT NULL,
        readings bigint NOT NULL CHECK (readings > 0),
        PRIMARY KEY (licence_id, article_id, day)
      )`);
    await runner.query('CREATE INDEX daily_count_of ON observance.daily_count (reference, day)');
    await runner.query(`
      CREATE TABLE observance.seen (
        item_id uuid NOT NULL,
        reader bytea NOT NULL CHECK (length(reader) = 16),
        until timestamptz NOT NULL,
        PRIMARY KEY (reader, item_id)
      )`);
    await runner.query('CREATE INDEX seen_until ON observance.seen (until)');
    await runner.query(`
      CREATE TABLE observance.count_salt (
        day date PRIMARY KEY,
        salt bytea NOT NULL CHECK (length(salt) = 32)
      )`);
    await writable(runner, 'observance.daily_count', 'observance.seen', 'observance.count_salt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE observance.daily_count, observance.seen, observance.count_salt');
  }
}
