import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which a licensee wants to be written to. */
export class IdentityAddLanguage20261123001200 implements MigrationInterface {
  readonly name = 'IdentityAddLanguage20261123001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE identity.portal_user ADD COLUMN language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'ar'))`,
    );
    await runner.query(`
      CREATE OR REPLACE VIEW identity.v_member AS
      SELECT u.id AS user_id, u.name, u.email, u.email_verified, m.organisation_id, m.roles, u.language
      FROM identity.portal_user u LEFT JOIN identity.membership m ON m.user_id = u.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW identity.v_member');
    await runner.query(`
      CREATE VIEW identity.v_member AS
      SELECT u.id AS user_id, u.name, u.email, u.email_verified, m.organisation_id, m.roles
      FROM identity.portal_user u LEFT JOIN identity.membership m ON m.user_id = u.id`);
    await runner.query('GRANT SELECT ON identity.v_member TO imprimatur_app');
    await runner.query('ALTER TABLE identity.portal_user DROP COLUMN language');
  }
}
