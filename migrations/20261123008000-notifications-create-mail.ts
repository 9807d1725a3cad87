import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, writable } from './grants.js';

/** Mails on their way and sent: the unique key makes a repeated event write one mail. */
export class NotificationsCreateMail20261123008000 implements MigrationInterface {
  readonly name = 'NotificationsCreateMail20261123008000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'notifications');
    await runner.query(`
      CREATE TABLE notifications.mail (
        id uuid PRIMARY KEY,
        dedup_key text NOT NULL CONSTRAINT mail_once UNIQUE,
        kind text NOT NULL,
        recipient text,
        content jsonb,
        link_id uuid,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        CHECK ((link_id IS NULL) = (content IS NOT NULL AND recipient IS NOT NULL))
      )`);
    await writable(runner, 'notifications.mail');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA notifications CASCADE');
  }
}
