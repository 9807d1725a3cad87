import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createSchema, writable } from './grants.js';

/** Corrections, updates, kills and takedowns; whom each reaches, and how and when they said that they have it. */
export class NoticesCreateNotices20261129157200 implements MigrationInterface {
  readonly name = 'NoticesCreateNotices20261129157200';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'notices');
    await createDeadlines(runner);
    await createNotices(runner);
    await createRecipients(runner);
    await createChases(runner);
    await writable(runner, 'notices.deadline', 'notices.notice', 'notices.recipient', 'notices.chase');
    await appendOnly(runner, 'notices.notice_history', 'notices.recipient_history');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA notices CASCADE');
  }
}

const KINDS = `('correction', 'update', 'kill', 'takedown')`;

/** Hours until a holder has to have confirmed: round the clock, or in the desk's own hours. */
async function createDeadlines(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE notices.deadline (
      kind text PRIMARY KEY CHECK (kind IN ${KINDS}),
      hours int NOT NULL CHECK (hours BETWEEN 1 AND 720),
      counts text NOT NULL CHECK (counts IN ('clock', 'desk'))
    )`);
  await runner.query(`
    INSERT INTO notices.deadline (kind, hours, counts) VALUES
      ('kill', 4, 'clock'), ('takedown', 24, 'clock'), ('correction', 16, 'desk'), ('update', 40, 'desk')`);
}

async function createNotices(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE notices.notice (
      id uuid PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ${KINDS}),
      state text NOT NULL CHECK (state IN ('draft', 'sending', 'sent', 'discarded')),
      origin text NOT NULL CHECK (origin IN ('desk', 'catalogue')),
      article_id uuid NOT NULL,
      -- Holders of this version only; null for all.
      about_version int CHECK (about_version > 0),
      -- The version that takes the place of the licensed one; for corrections and updates.
      new_version int CHECK (new_version > 0),
      new_version_id uuid,
      headline text NOT NULL,
      language text NOT NULL,
      direction text NOT NULL CHECK (direction IN ('ltr', 'rtl')),
      title_name text NOT NULL,
      canonical_url text NOT NULL,
      -- To the licensees.
      text text NOT NULL,
      -- For the desk alone.
      note text,
      codes text[] NOT NULL DEFAULT '{}',
      hours int NOT NULL CHECK (hours BETWEEN 1 AND 720),
      counts text NOT NULL CHECK (counts IN ('clock', 'desk')),
      revision int NOT NULL DEFAULT 1,
      created_by uuid,
      created_by_name text,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      sent_by uuid,
      sent_by_name text,
      -- Until then it can be called back.
      starts_at timestamptz,
      -- When its sending began, from which its deadline counts.
      sent_at timestamptz,
      remind_at timestamptz,
      due_at timestamptz,
      -- The last licence of the page that is written.
      told_to uuid,
      -- When everybody was told.
      told_at timestamptz,
      CHECK (state NOT IN ('sending', 'sent') OR (starts_at IS NOT NULL AND btrim(text) <> '')),
      CHECK ((sent_at IS NULL) = (due_at IS NULL) AND (sent_at IS NULL) = (remind_at IS NULL)),
      CHECK ((state = 'sent') = (told_at IS NOT NULL))
    )`);
  await runner.query('CREATE INDEX notice_of_article ON notices.notice (article_id, id DESC)');
  await runner.query('CREATE INDEX notice_by_state ON notices.notice (state, id DESC)');
  await runner.query(`
    CREATE UNIQUE INDEX notice_proposed_once ON notices.notice (article_id, kind)
      WHERE state = 'draft' AND origin = 'catalogue'`);
  await runner.query(`
    CREATE TABLE notices.notice_history (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      notice_id uuid NOT NULL REFERENCES notices.notice (id),
      from_state text,
      to_state text NOT NULL,
      actor_kind text NOT NULL,
      actor_id text,
      actor_name text,
      at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX notice_history_of ON notices.notice_history (notice_id, id)');
}

async function createRecipients(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE notices.recipient (
      id uuid PRIMARY KEY,
      notice_id uuid NOT NULL REFERENCES notices.notice (id),
      licence_id uuid NOT NULL,
      reference text NOT NULL,
      organisation_id uuid NOT NULL,
      organisation_name text NOT NULL,
      requester_id text NOT NULL,
      told_at timestamptz NOT NULL,
      acknowledged_at timestamptz,
      acknowledged_way text CHECK (acknowledged_way IN ('mail', 'portal', 'api', 'desk')),
      acknowledged_by text,
      acknowledged_name text,
      acknowledged_note text,
      chases int NOT NULL DEFAULT 0,
      next_chase_at timestamptz,
      overdue_at timestamptz,
      CONSTRAINT recipient_once UNIQUE (notice_id, licence_id),
      CHECK (num_nonnulls(acknowledged_at, acknowledged_way, acknowledged_by, acknowledged_name) IN (0, 4)),
      CHECK (acknowledged_at IS NULL OR next_chase_at IS NULL)
    )`);
  await runner.query('CREATE INDEX recipient_of_organisation ON notices.recipient (organisation_id, id DESC)');
  await runner.query('CREATE INDEX recipient_of_licence ON notices.recipient (licence_id)');
  await runner.query('CREATE INDEX recipient_of_reference ON notices.recipient (reference)');
  await runner.query(`
    CREATE INDEX recipient_to_chase ON notices.recipient (next_chase_at) WHERE next_chase_at IS NOT NULL`);
  await runner.query(`
    CREATE TABLE notices.recipient_history (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      recipient_id uuid NOT NULL REFERENCES notices.recipient (id),
      step text NOT NULL,
      way text,
      actor_kind text NOT NULL,
      actor_id text,
      actor_name text,
      data jsonb NOT NULL DEFAULT '{}',
      -- The same for the same thing, however often it is done.
      once text,
      at timestamptz NOT NULL,
      CONSTRAINT recipient_step_once UNIQUE (recipient_id, once)
    )`);
  await runner.query('CREATE INDEX recipient_history_of ON notices.recipient_history (recipient_id, id)');
}

async function createChases(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE notices.chase (
      id uuid PRIMARY KEY,
      notice_id uuid NOT NULL REFERENCES notices.notice (id),
      -- Null: all who have not confirmed.
      recipient_id uuid REFERENCES notices.recipient (id),
      state text NOT NULL CHECK (state IN ('waiting', 'sent', 'undone')),
      staff_id uuid NOT NULL,
      staff_name text NOT NULL,
      begun_at timestamptz NOT NULL,
      starts_at timestamptz NOT NULL
    )`);
  await runner.query('CREATE INDEX chase_of_notice ON notices.chase (notice_id, id DESC)');
}
