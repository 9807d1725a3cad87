import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/** Where an organisation wants its notices sent, beside mail; the secret that signs them is sealed. */
export class NoticesCreateWebhookPlaces20261129157300 implements MigrationInterface {
  readonly name = 'NoticesCreateWebhookPlaces20261129157300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notices.webhook_place (
        organisation_id uuid PRIMARY KEY,
        url text NOT NULL CHECK (length(url) BETWEEN 8 AND 2000),
        sealed_secret text NOT NULL,
        set_by text NOT NULL,
        set_at timestamptz NOT NULL
      )`);
    await writable(runner, 'notices.webhook_place');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notices.webhook_place');
  }
}
