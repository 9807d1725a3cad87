import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** What is handed to a bank with the answer to a dispute: kept as it is sent, and where the provider has it. */
export class PaymentsCreateDisputeFiles20261129163100 implements MigrationInterface {
  readonly name = 'PaymentsCreateDisputeFiles20261129163100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.dispute_file (
        dispute_id uuid NOT NULL REFERENCES payments.dispute (id),
        field text NOT NULL,
        name text NOT NULL,
        size int NOT NULL CHECK (size > 0),
        sha256 text NOT NULL,
        storage_key text NOT NULL,
        provider_id text,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (dispute_id, field)
      )`);
    await writable(runner, 'payments.dispute_file');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payments.dispute_file');
  }
}
