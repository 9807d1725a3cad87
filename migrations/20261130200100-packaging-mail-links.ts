import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A third kind of place, an e-mail address, and links that open a page before they are used up. */
export class PackagingMailLinks20261130200100 implements MigrationInterface {
  readonly name = 'PackagingMailLinks20261130200100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE packaging.delivery_target
        DROP CONSTRAINT delivery_target_kind_check,
        ADD CONSTRAINT delivery_target_kind_check CHECK (kind IN ('webhook', 's3', 'mail')),
        ADD COLUMN last_test_at timestamptz`);
    await runner.query(`
      ALTER TABLE packaging.short_link
        -- What the address answers with: the file, or a page that asks first.
        ADD COLUMN opens text NOT NULL DEFAULT 'file' CHECK (opens IN ('file', 'page')),
        ADD COLUMN delivery_id uuid REFERENCES packaging.delivery (id)`);
    await runner.query(`
      CREATE INDEX short_link_of_delivery ON packaging.short_link (delivery_id) WHERE delivery_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM packaging.short_link');
    await runner.query('ALTER TABLE packaging.short_link DROP COLUMN delivery_id, DROP COLUMN opens');
    await runner.query(`
      DELETE FROM packaging.delivery_try WHERE delivery_id IN (
        SELECT d.id FROM packaging.delivery d JOIN packaging.delivery_target t ON t.id = d.target_id WHERE t.kind = 'mail')`);
    await runner.query(`
      DELETE FROM packaging.delivery d USING packaging.delivery_target t WHERE t.id = d.target_id AND t.kind = 'mail'`);
    await runner.query(`DELETE FROM packaging.delivery_target WHERE kind = 'mail'`);
    await runner.query(`
      ALTER TABLE packaging.delivery_target
        DROP COLUMN last_test_at,
        DROP CONSTRAINT delivery_target_kind_check,
        ADD CONSTRAINT delivery_target_kind_check CHECK (kind IN ('webhook', 's3'))`);
  }
}
