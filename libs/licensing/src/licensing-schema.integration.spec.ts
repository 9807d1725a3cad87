import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../test/support/index.js';
import { LICENCE_STATES } from './licence/licence-snapshot.js';
import { REQUEST_STATES } from './request/request.states.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const denied = (sql: string) => expect(database.reads.query(sql)).rejects.toThrow(/permission denied/);

describe('the schema of licensing', () => {
  it.each([
    ['quote', 'amount'],
    ['offer', 'amount'],
    ['message', 'body'],
    ['decision', 'note'],
    ['approval', 'note'],
    ['history', 'note'],
  ])('never rewrites a %s', async (table, column) => {
    await denied(`DELETE FROM licensing.${table}`);
    await denied(`UPDATE licensing.${table} SET ${column} = NULL`);
  });

  it('changes the state of a licence and nothing else of it', async () => {
    await denied(`UPDATE licensing.licence SET snapshot = '{}'`);
    await denied(`UPDATE licensing.licence SET ends_on = NULL`);
    await denied(`UPDATE licensing.licence_item SET countries = '{}'`);
    await denied(`DELETE FROM licensing.licence`);
    await database.reads.query(`UPDATE licensing.licence SET state = 'expired' WHERE false`);
  });

  it.each([
    ['request', REQUEST_STATES],
    ['licence', LICENCE_STATES],
    ['licence_item', LICENCE_STATES],
  ])('knows the same states of a %s as the table of steps', async (table, states) => {
    const [check] = await database.reads.query<{ definition: string }>(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint
        WHERE conrelid = $1::regclass AND conname = $2`,
      [`licensing.${table}`, `${table}_state_check`],
    );
    const named = [...check!.definition.matchAll(/'([a-z_]+)'::text/g)].map((match) => match[1]);
    expect(named.sort()).toEqual([...states].sort());
  });
});
