import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, newId, systemActor } from '#libs/kernel';
import { Audit, SealAudit } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { SigningKeyRows, SigningKeys } from '#platform/signing';
import { eventually, testDatabase, type TestDatabase } from '../../test/support/index.js';
import { auditVerify } from './audit-verify.js';

const SECRET = 'a secrets key of this test long enough for anybody';
const clock = new FixedClock(new Date('2026-11-23T12:00:00Z'));
let database: TestDatabase;
let env: Record<string, string>;
beforeAll(async () => {
  database = await testDatabase();
  env = { DATABASE_URL: database.url, SECRETS_KEY: SECRET };
});
afterAll(() => database.close());

async function noteAndSeal(secret = SECRET): Promise<void> {
  const transactions = new Transactions(database.dataSource);
  const keys = new SigningKeys(
    new SigningKeyRows(transactions, new Reads(database.dataSource)),
    new Secrets([secret]),
    clock,
  );
  const sealer = new SealAudit(transactions, keys, clock);
  await transactions.run((tx) =>
    new Audit(clock).record(tx, systemActor('job:test'), {
      action: 'test.noted',
      subject: { kind: 'test', id: newId() },
    }),
  );
  await eventually(
    async () => {
      await sealer.handle();
      return database.reads.one<{ n: number }>(
        'SELECT count(*)::int AS n FROM platform.v_audit_entry WHERE seal IS NULL',
      );
    },
    (row) => row?.n === 0,
  );
}

describe('npm run audit:verify', () => {
  it('says in words that the log is intact, up to when, and what to note down', async () => {
    expect(await auditVerify([], env)).toEqual({ output: 'Nothing is sealed yet.', code: 0 });
    await noteAndSeal();
    await noteAndSeal();
    const { output, code } = await auditVerify([], env);
    expect(code).toBe(0);
    expect(output).toMatch(/^Intact up to seal 2 of 2026-11-23T12:00:00.000Z: 2 entries under 2 seals\.\n/);
    const head = /--head (\d+:[0-9a-f]{64})/.exec(output)![1]!;
    expect((await auditVerify(['--head', head, '--json'], env)).code).toBe(0);
    expect((await auditVerify(['--head', `3:${'0'.repeat(64)}`], env)).output).toContain('was cut off at its end');
  });

  it('names what was changed, with a code other programs understand', async () => {
    await noteAndSeal();
    await database.asOwner(`UPDATE platform.audit_entry SET action = 'test.other'
      WHERE id IN (SELECT entry_id FROM platform.audit_sealed WHERE seal = 3)`);
    const { output, code } = await auditVerify([], env);
    expect(code).toBe(1);
    expect(output).toMatch(
      /NOT as it was sealed: 1 finding[^]*entry [0-9a-f-]{36} \(test\.other, [^)]+\) was changed\.\nIntact up to seal 2/,
    );
  });

  it('does not believe a chain that the owner of the database has signed anew', async () => {
    await database.asOwner(
      'TRUNCATE platform.audit_entry, platform.audit_seal, platform.audit_sealed, platform.signing_key',
    );
    await noteAndSeal('the key of somebody who only has the database');
    const { output, code } = await auditVerify([], env);
    expect([code, output.includes('bears no signature by a key of this house')]).toEqual([1, true]);
  });

  it('says what is wrong with how it is called', async () => {
    expect(await auditVerify(['--what'], env)).toMatchObject({ code: 2 });
    expect(await auditVerify([], { ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toMatchObject({
      code: 78,
    });
  });
});
