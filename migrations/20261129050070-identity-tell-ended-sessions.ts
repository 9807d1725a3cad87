import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever signs out of the desk, or is shut out, is told nothing more: processes that hold a line open to a browser learn
 * that a session has ended, and look whether it was theirs.
 */
export class IdentityTellEndedSessions20261129050070 implements MigrationInterface {
  readonly name = 'IdentityTellEndedSessions20261129050070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION identity.tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('imprimatur_desk_sessions', '');
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER desk_session_ended AFTER DELETE ON identity.desk_session
        FOR EACH STATEMENT EXECUTE FUNCTION identity.tell_session_ended()`);
    await runner.query(`
      CREATE TRIGGER staff_changed AFTER UPDATE ON identity.staff
        FOR EACH STATEMENT EXECUTE FUNCTION identity.tell_session_ended()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER staff_changed ON identity.staff');
    await runner.query('DROP TRIGGER desk_session_ended ON identity.desk_session');
    await runner.query('DROP FUNCTION identity.tell_session_ended()');
  }
}
