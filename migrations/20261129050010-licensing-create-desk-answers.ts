import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './grants.js';

/**
 * One row for each answer a request got, from a rule or from a person: what the dashboard counts and what decision memory
 * looks through. A trigger writes it, so that no way of answering can forget to.
 */
export class LicensingCreateDeskAnswers20261129050010 implements MigrationInterface {
  readonly name = 'LicensingCreateDeskAnswers20261129050010';

  async up(runner: QueryRunner): Promise<void> {
    await this.createTable(runner);
    await this.fill(runner);
    await this.createTrigger(runner);
    await runner.query('CREATE INDEX licence_issued ON licensing.licence (issued_at, title_id)');
  }

  private async createTable(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.desk_answer (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        answered_by text NOT NULL CHECK (answered_by IN ('rule', 'desk')),
        outcome text NOT NULL CHECK (outcome IN ('offered', 'asked', 'declined')),
        reason_code text,
        title_id uuid,
        title_name text,
        asked_at timestamptz NOT NULL,
        promised_at timestamptz,
        answered_at timestamptz NOT NULL,
        currency char(3),
        amount bigint,
        purpose text,
        media text[],
        buyer_kind text,
        countries int,
        CHECK ((outcome = 'declined') = (reason_code IS NOT NULL))
      )`);
    await runner.query(
      `CREATE INDEX desk_answer_when ON licensing.desk_answer (answered_at)
         INCLUDE (answered_by, outcome, reason_code, title_id, asked_at, promised_at)`,
    );
    await runner.query('CREATE INDEX desk_answer_of_request ON licensing.desk_answer (request_id, id)');
    await runner.query(
      `CREATE INDEX desk_answer_alike ON licensing.desk_answer (title_id, purpose, answered_at DESC)
         WHERE answered_by = 'desk' AND outcome <> 'asked'`,
    );
    await runner.query(
      `CREATE INDEX desk_answer_by_purpose ON licensing.desk_answer (purpose, answered_at DESC)
         WHERE answered_by = 'desk' AND outcome <> 'asked'`,
    );
    await appendOnly(runner, 'licensing.desk_answer');
  }

  /** What was answered before there was such a table, from the history. */
  private async fill(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO licensing.desk_answer (request_id, answered_by, outcome, reason_code, title_id, title_name, asked_at,
        promised_at, answered_at, currency, amount, purpose, media, buyer_kind, countries)
      SELECT r.id, CASE WHEN h.from_state = 'in_review' THEN 'desk' ELSE 'rule' END,
        CASE h.to_state WHEN 'offered' THEN 'offered' WHEN 'declined' THEN 'declined' ELSE 'asked' END,
        CASE WHEN h.to_state = 'declined' THEN coalesce(h.data ->> 'reasonCode', r.decline_code) END,
        r.title_id, r.title_name, coalesce(b.at, r.submitted_at), r.promised_at, h.at, r.currency, r.amount, ${FACTS}
      FROM licensing.history h
      JOIN licensing.request r ON r.id = h.request_id
      LEFT JOIN licensing.quote q ON q.id = r.quote_id
      LEFT JOIN LATERAL (SELECT e.at FROM licensing.history e WHERE e.request_id = h.request_id AND e.id < h.id
        AND e.to_state = 'in_review' ORDER BY e.id DESC LIMIT 1) b ON true
      WHERE h.subject = 'request' AND (
        (h.from_state = 'in_review' AND h.to_state IN ('offered', 'changes_requested', 'declined'))
        OR (h.from_state = 'submitted' AND h.to_state = 'offered'))
      ORDER BY h.id`);
  }

  private async createTrigger(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION licensing.note_answer() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before text := CASE WHEN TG_OP = 'INSERT' THEN 'submitted' ELSE OLD.state END;
        by_desk boolean := before = 'in_review';
      BEGIN
        IF NOT (by_desk AND NEW.state IN ('offered', 'changes_requested', 'declined')
          OR before IN ('submitted', 'changes_requested') AND NEW.state = 'offered') THEN RETURN NULL; END IF;
        INSERT INTO licensing.desk_answer (request_id, answered_by, outcome, reason_code, title_id, title_name, asked_at,
          promised_at, answered_at, currency, amount, purpose, media, buyer_kind, countries)
        SELECT NEW.id, CASE WHEN by_desk THEN 'desk' ELSE 'rule' END,
          CASE NEW.state WHEN 'offered' THEN 'offered' WHEN 'declined' THEN 'declined' ELSE 'asked' END,
          CASE WHEN NEW.state = 'declined' THEN NEW.decline_code END,
          r.title_id, r.title_name, CASE WHEN by_desk THEN coalesce(r.review_since, r.submitted_at) ELSE NEW.updated_at END,
          CASE WHEN by_desk THEN r.promised_at END, NEW.updated_at, r.currency, r.amount, ${FACTS}
        FROM (SELECT NEW.*) r LEFT JOIN licensing.quote q ON by_desk AND q.id = r.quote_id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER request_note_answer AFTER INSERT OR UPDATE OF state ON licensing.request
        FOR EACH ROW EXECUTE FUNCTION licensing.note_answer()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX licensing.licence_issued');
    await runner.query('DROP TRIGGER request_note_answer ON licensing.request');
    await runner.query('DROP FUNCTION licensing.note_answer()');
    await runner.query('DROP TABLE licensing.desk_answer');
  }
}

/** What makes two requests alike, of request `r` and its quote `q`. */
const FACTS = `q.content #>> '{use,purpose}',
  ARRAY(SELECT m ->> 'medium' FROM jsonb_array_elements(q.content #> '{use,media}') m ORDER BY 1),
  r.licensee ->> 'kind', jsonb_array_length(q.content -> 'countries')`;
