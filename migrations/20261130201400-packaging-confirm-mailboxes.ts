import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing is sent to a mailbox before somebody there has said yes. Those that are there already stay confirmed. */
export class PackagingConfirmMailboxes20261130201400 implements MigrationInterface {
  readonly name = 'PackagingConfirmMailboxes20261130201400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE packaging.delivery_target
        ADD COLUMN confirmed_at timestamptz,
        -- Of the link in the newest mail that asks.
        ADD COLUMN confirm_hash text UNIQUE,
        ADD COLUMN asked_at timestamptz`);
    await runner.query('UPDATE packaging.delivery_target SET confirmed_at = created_at');
    await runner.query(`
      ALTER TABLE packaging.delivery_target
        ADD CONSTRAINT delivery_target_asks_mailboxes CHECK (kind = 'mail' OR confirmed_at IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE packaging.delivery_target
        DROP CONSTRAINT delivery_target_asks_mailboxes,
        DROP COLUMN confirmed_at, DROP COLUMN confirm_hash, DROP COLUMN asked_at`);
  }
}
