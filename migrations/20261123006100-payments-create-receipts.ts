import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, readOnly } from './grants.js';

/** Our own receipts: numbered without gaps per legal entity, and never changed. */
export class PaymentsCreateReceipts20261123006100 implements MigrationInterface {
  readonly name = 'PaymentsCreateReceipts20261123006100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.legal_entity (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2,8}$'),
        name text NOT NULL,
        address text[] NOT NULL DEFAULT '{}',
        country char(2),
        tax_number text,
        next_receipt bigint NOT NULL DEFAULT 1 CHECK (next_receipt > 0)
      )`);
    await readOnly(runner, 'payments.legal_entity');
    await runner.query(`GRANT UPDATE (next_receipt) ON payments.legal_entity TO ${APP_ROLE}`);
    await runner.query(`INSERT INTO payments.legal_entity (code, name) VALUES ('IMP', 'Imprimatur')`);
    await runner.query(`
      CREATE TABLE payments.receipt (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL REFERENCES payments.legal_entity (code),
        serial bigint NOT NULL CHECK (serial > 0),
        number text NOT NULL UNIQUE,
        attempt_id uuid NOT NULL UNIQUE REFERENCES payments.attempt (id),
        organisation_id uuid NOT NULL,
        reference text NOT NULL,
        licence_reference text NOT NULL,
        headline text NOT NULL,
        currency char(3) NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        document jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        UNIQUE (legal_entity, serial)
      )`);
    await runner.query('CREATE INDEX receipt_of_organisation ON payments.receipt (organisation_id, id DESC)');
    await appendOnly(runner, 'payments.receipt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payments.receipt, payments.legal_entity');
  }
}
