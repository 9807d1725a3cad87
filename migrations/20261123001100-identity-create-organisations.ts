import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, readOnly, writable } from './grants.js';

/** Organisations, who belongs to them, invitations, staff, one-time links, and what other contexts may read of it. */
export class IdentityCreateOrganisations20261123001100 implements MigrationInterface {
  readonly name = 'IdentityCreateOrganisations20261123001100';

  async up(runner: QueryRunner): Promise<void> {
    await createOrganisations(runner);
    await createInvitations(runner);
    await createStaff(runner);
    await createLinks(runner);
    await createViews(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW identity.v_organisation, identity.v_member, identity.v_staff');
    await runner.query(
      'DROP TABLE identity.one_time_link, identity.staff, identity.invitation, identity.terms_confirmation, identity.membership, identity.organisation',
    );
  }
}

const MEMBER_ROLES = `ARRAY['requester', 'buyer', 'organisation-admin']`;
const STAFF_ROLES = `ARRAY['reviewer', 'rights-manager', 'finance', 'administrator']`;

async function createOrganisations(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE identity.organisation (
      id uuid PRIMARY KEY,
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      country char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
      kind text NOT NULL CHECK (kind IN ('publisher', 'company', 'public-body', 'educational', 'non-profit')),
      kind_verified_at timestamptz,
      kind_verified_by uuid,
      vat_number text CHECK (vat_number ~ '^[A-Z0-9]{4,20}$'),
      invoice_terms_days integer CHECK (invoice_terms_days BETWEEN 1 AND 120),
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL
    )`);
  // One organisation per person: the primary key is the rule.
  await runner.query(`
    CREATE TABLE identity.membership (
      user_id uuid PRIMARY KEY REFERENCES identity.portal_user (id) ON DELETE CASCADE,
      organisation_id uuid NOT NULL REFERENCES identity.organisation (id),
      roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ${MEMBER_ROLES}),
      joined_at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX membership_organisation ON identity.membership (organisation_id, user_id)');
  await runner.query(`
    CREATE TABLE identity.terms_confirmation (
      id uuid PRIMARY KEY,
      organisation_id uuid NOT NULL REFERENCES identity.organisation (id),
      user_id uuid NOT NULL,
      terms_version text NOT NULL,
      confirmed_at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX terms_confirmation_organisation ON identity.terms_confirmation (organisation_id)');
  await writable(runner, 'identity.organisation', 'identity.membership');
  await appendOnly(runner, 'identity.terms_confirmation');
}

async function createInvitations(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE identity.invitation (
      id uuid PRIMARY KEY,
      organisation_id uuid NOT NULL REFERENCES identity.organisation (id),
      email text NOT NULL CHECK (email = lower(email)),
      roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ${MEMBER_ROLES}),
      token_hash text NOT NULL UNIQUE,
      state text NOT NULL CHECK (state IN ('pending', 'accepted', 'revoked')),
      invited_by uuid NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      closed_at timestamptz,
      accepted_by uuid,
      CHECK ((state = 'pending') = (closed_at IS NULL)),
      CHECK ((state = 'accepted') = (accepted_by IS NOT NULL))
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX invitation_one_pending ON identity.invitation (organisation_id, email) WHERE state = 'pending'`,
  );
  await writable(runner, 'identity.invitation');
}

async function createStaff(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE identity.staff (
      user_id uuid PRIMARY KEY REFERENCES identity.desk_user (id) ON DELETE CASCADE,
      roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ${STAFF_ROLES}),
      demo boolean NOT NULL DEFAULT false,
      created_at timestamptz NOT NULL,
      disabled_at timestamptz
    )`);
  await writable(runner, 'identity.staff');
}

async function createLinks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE identity.one_time_link (
      id uuid PRIMARY KEY,
      kind text NOT NULL
        CHECK (kind IN ('verify-email', 'magic-link', 'reset-password', 'invitation', 'staff-invitation')),
      audience text NOT NULL CHECK (audience IN ('portal', 'desk')),
      email text NOT NULL CHECK (email = lower(email)),
      name text,
      language text NOT NULL,
      sealed_url text NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX one_time_link_recent ON identity.one_time_link (email, kind, created_at)');
  await runner.query('CREATE INDEX one_time_link_expiry ON identity.one_time_link (expires_at)');
  await writable(runner, 'identity.one_time_link');
}

/** What other contexts may join. */
async function createViews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE VIEW identity.v_organisation AS
    SELECT id, name, country, kind, kind_verified_at IS NOT NULL AS kind_verified, vat_number, invoice_terms_days, created_at
    FROM identity.organisation`);
  await runner.query(`
    CREATE VIEW identity.v_member AS
    SELECT u.id AS user_id, u.name, u.email, u.email_verified, m.organisation_id, m.roles
    FROM identity.portal_user u LEFT JOIN identity.membership m ON m.user_id = u.id`);
  await runner.query(`
    CREATE VIEW identity.v_staff AS
    SELECT u.id AS user_id, u.name, u.email, s.roles, s.disabled_at IS NULL AS active
    FROM identity.desk_user u JOIN identity.staff s ON s.user_id = u.id`);
  await readOnly(runner, 'identity.v_organisation', 'identity.v_member', 'identity.v_staff');
}
