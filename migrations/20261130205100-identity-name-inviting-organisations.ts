import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mail of an invitation says which organisation invites. */
export class IdentityNameInvitingOrganisations20261130205100 implements MigrationInterface {
  readonly name = 'IdentityNameInvitingOrganisations20261130205100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE identity.one_time_link ADD COLUMN organisation text');
    // What waits to be sent has its name, too.
    await runner.query(`
      UPDATE identity.one_time_link l SET organisation = o.name
        FROM identity.invitation i JOIN identity.organisation o ON o.id = i.organisation_id
       WHERE l.kind = 'invitation' AND i.email = l.email AND i.state = 'pending'`);
    await runner.query(`
      ALTER TABLE identity.one_time_link
        ADD CONSTRAINT one_time_link_names_organisation CHECK (kind <> 'invitation' OR organisation IS NOT NULL) NOT VALID`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE identity.one_time_link DROP COLUMN organisation');
  }
}
