import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly } from './grants.js';

const STATES = `'scheduled', 'active', 'suspended', 'expired', 'terminated'`;

/** Licences, whose terms are fixed at issue (only the state may change), their items, and the history of everything. */
export class LicensingCreateLicences20261123005200 implements MigrationInterface {
  readonly name = 'LicensingCreateLicences20261123005200';

  async up(runner: QueryRunner): Promise<void> {
    await this.createLicence(runner);
    await this.createItem(runner);
    await this.createHistory(runner);
  }

  private async createLicence(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.licence (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL CONSTRAINT licence_once_per_request UNIQUE REFERENCES licensing.request (id),
        reference text NOT NULL UNIQUE,
        organisation_id uuid NOT NULL,
        requester_id text NOT NULL,
        state text NOT NULL CHECK (state IN (${STATES})),
        reason_code text,
        reason_note text,
        revision int NOT NULL CHECK (revision > 0),
        title_id uuid NOT NULL,
        title_name text NOT NULL,
        headline text NOT NULL,
        language text NOT NULL,
        direction text NOT NULL CHECK (direction IN ('ltr', 'rtl')),
        item_count int NOT NULL CHECK (item_count > 0),
        currency char(3) NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0),
        starts_on date NOT NULL,
        ends_on date CHECK (ends_on >= starts_on),
        check_code text NOT NULL CHECK (length(replace(check_code, '-', '')) >= 13),
        snapshot jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (state NOT IN ('suspended', 'terminated') OR reason_code IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX licence_of_licensee ON licensing.licence (organisation_id, id DESC)');
    await runner.query(`CREATE INDEX licence_to_start ON licensing.licence (starts_on) WHERE state = 'scheduled'`);
    await runner.query(
      `CREATE INDEX licence_to_end ON licensing.licence (ends_on) WHERE state IN ('active', 'suspended')`,
    );
    await appendOnly(runner, 'licensing.licence');
    await runner.query(
      `GRANT UPDATE (state, reason_code, reason_note, updated_at) ON licensing.licence TO ${APP_ROLE}`,
    );
  }

  private async createItem(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.licence_item (
        id uuid PRIMARY KEY,
        licence_id uuid NOT NULL REFERENCES licensing.licence (id),
        article_id uuid NOT NULL,
        article_version_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN (${STATES})),
        currency char(3) NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0),
        exclusivity text NOT NULL CHECK (exclusivity IN ('none', 'sector', 'territory', 'full')),
        sector text,
        media text[] NOT NULL,
        countries text[] NOT NULL,
        during daterange NOT NULL,
        CHECK ((exclusivity = 'sector') = (sector IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX licence_item_of_licence ON licensing.licence_item (licence_id)');
    await runner.query('CREATE INDEX licence_item_of_article ON licensing.licence_item (article_id, state)');
    await appendOnly(runner, 'licensing.licence_item');
    await runner.query(`GRANT UPDATE (state) ON licensing.licence_item TO ${APP_ROLE}`);
  }

  private async createHistory(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        subject text NOT NULL CHECK (subject IN ('request', 'licence')),
        step text NOT NULL,
        from_state text,
        to_state text,
        actor_kind text NOT NULL CHECK (actor_kind IN ('member', 'staff', 'system')),
        actor_id text NOT NULL,
        actor_name text,
        note text,
        data jsonb NOT NULL,
        at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX history_of_request ON licensing.history (request_id, id)');
    await appendOnly(runner, 'licensing.history');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.history, licensing.licence_item, licensing.licence');
  }
}
