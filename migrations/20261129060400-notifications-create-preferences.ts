import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Which mails a person does not want. No row: everything is sent; what the law or a licence asks for is sent anyway. */
export class NotificationsCreatePreferences20261129060400 implements MigrationInterface {
  readonly name = 'NotificationsCreatePreferences20261129060400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications.mail_preference (
        user_id text PRIMARY KEY,
        muted text[] NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
    await writable(runner, 'notifications.mail_preference');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notifications.mail_preference');
  }
}
