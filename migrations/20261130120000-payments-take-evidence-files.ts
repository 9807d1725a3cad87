import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Files of finance's own for the answer to a dispute: one of each kind that a bank knows, removable until it is sent. */
export class PaymentsTakeEvidenceFiles20261130120000 implements MigrationInterface {
  readonly name = 'PaymentsTakeEvidenceFiles20261130120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.dispute_upload (
        dispute_id uuid NOT NULL REFERENCES payments.dispute (id),
        field text NOT NULL,
        name text NOT NULL,
        content_type text NOT NULL CHECK (content_type IN ('application/pdf', 'image/png', 'image/jpeg')),
        size int NOT NULL CHECK (size > 0),
        sha256 text NOT NULL,
        storage_key text NOT NULL UNIQUE,
        added_by uuid,
        added_at timestamptz NOT NULL,
        PRIMARY KEY (dispute_id, field)
      )`);
    await writable(runner, 'payments.dispute_upload');
    await runner.query(`
      ALTER TABLE payments.dispute_file ADD COLUMN content_type text NOT NULL DEFAULT 'application/pdf',
        ADD COLUMN by_finance boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.dispute_file DROP COLUMN content_type, DROP COLUMN by_finance');
    await runner.query('DROP TABLE payments.dispute_upload');
  }
}
