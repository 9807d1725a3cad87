import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which order a mail is about: the number that its request and its licence share, of the reference that the mail names
 * first. For whoever has to show what was written to a customer.
 */
export class NotificationsNameOrders20261129163200 implements MigrationInterface {
  readonly name = 'NotificationsNameOrders20261129163200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications.mail ADD COLUMN order_number text
        GENERATED ALWAYS AS (substring(content::text from '[RL]-(\\d{4}-\\d{5,})')) STORED`);
    await runner.query(`
      CREATE INDEX mail_of_order ON notifications.mail (order_number, created_at) WHERE order_number IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notifications.mail DROP COLUMN order_number');
  }
}
