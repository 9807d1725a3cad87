import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, newId, systemActor } from '#libs/kernel';
import { Reads, Transactions, type Tx } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { SigningKeys } from '#platform/signing';
import { eventually, testDatabase } from '../../../../../test/support/index.js';
import { SigningKeyRows } from '../../signing/signing-key-rows.js';
import { Audit } from '../audit.js';
import { leafOf, packLeaves, rootOf, unpackLeaves } from './leaves.js';
import { SealAudit } from './seal-audit.js';
import { verifyAudit, type AuditFinding, type AuditReport } from './verify-audit.js';

const database = await testDatabase();
const clock = new FixedClock(new Date('2026-11-23T12:00:00Z'));
const { transactions, reads } = database;
const audit = new Audit(clock);

/** As a process that has just started would have it. */
const newProcess = (): SealAudit => {
  const rows = new SigningKeyRows(new Transactions(database.dataSource), new Reads(database.dataSource));
  return new SealAudit(
    transactions,
    new SigningKeys(rows, new Secrets(['a test passphrase of some length']), clock),
    clock,
  );
};

const write = (tx: Tx, note: string) =>
  audit.record(tx, systemActor('job:test'), {
    action: 'test.noted',
    subject: { kind: 'test', id: newId() },
    data: { note },
  });
const writeMany = (count: number) =>
  transactions.run(async (tx) => {
    for (let index = 0; index < count; index += 1) await write(tx, `n${index}`);
  });

/** Transactions elsewhere on the server may still run: an entry may have to wait for the next sealing. */
const sealAll = () =>
  eventually(
    async () => {
      await newProcess().handle();
      return reads.one<{ n: number }>('SELECT count(*)::int AS n FROM platform.v_audit_entry WHERE seal IS NULL');
    },
    (row) => row?.n === 0,
  );

const verify = (head?: string): Promise<AuditReport> =>
  verifyAudit((sql, parameters) => reads.query(sql, parameters), head === undefined ? {} : { head });
const kinds = ({ findings }: AuditReport): string[] => findings.map(({ kind }: AuditFinding) => kind);
/** Past every grant, as whoever owns the machine could. */
const tamper = (sql: string) => database.asOwner(sql);

beforeEach(async () => {
  await database.asOwner('TRUNCATE platform.audit_entry, platform.audit_seal, platform.audit_sealed');
});
afterAll(() => database.close());

/** A seal and all under it. */
const REMOVE_SEAL = (number: number): string => `
  CREATE TEMP TABLE gone ON COMMIT DROP AS SELECT entry_id FROM platform.audit_sealed WHERE seal = ${number};
  DELETE FROM platform.audit_sealed WHERE seal = ${number};
  DELETE FROM platform.audit_entry WHERE id IN (SELECT entry_id FROM gone);
  DELETE FROM platform.audit_seal WHERE number = ${number}`;

/** Three seals of two entries each. */
async function threeSeals(): Promise<AuditReport> {
  for (let seal = 0; seal < 3; seal += 1) {
    await writeMany(2);
    await sealAll();
  }
  return verify();
}

describe('the chain of the audit log', () => {
  it('is intact while nobody changes anything, and says up to where', async () => {
    const report = await threeSeals();
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ entries: 6, unsealed: 0, intactUntil: { seal: report.seals } });
    await writeMany(1);
    expect(await verify(`${report.head!.seal}:${report.head!.hash}`)).toMatchObject({ findings: [], unsealed: 1 });
  });

  it.each<[string, string, string[]]>([
    ['an entry is changed', `UPDATE platform.audit_entry SET data = '{"note":"other"}' WHERE id = $ID`, ['changed']],
    ['another is blamed', `UPDATE platform.audit_entry SET actor_id = 'job:other' WHERE id = $ID`, ['changed']],
    [
      'an entry is redated',
      `UPDATE platform.audit_entry SET occurred_at = occurred_at - interval '1 microsecond' WHERE id = $ID`,
      ['changed'],
    ],
    [
      'an entry is removed',
      `DELETE FROM platform.audit_sealed WHERE entry_id = $ID; DELETE FROM platform.audit_entry WHERE id = $ID`,
      ['removed'],
    ],
    [
      'an entry is taken from under its seal',
      `DELETE FROM platform.audit_sealed WHERE entry_id = $ID`,
      ['seal-changed', 'added'],
    ],
    [
      'an entry is slipped in',
      `WITH slipped AS (INSERT INTO platform.audit_entry SELECT gen_random_uuid(), occurred_at, actor_kind, actor_id, action,
         subject_kind, subject_id, data, xid FROM platform.audit_entry WHERE id = $ID RETURNING id)
       INSERT INTO platform.audit_sealed SELECT id, 2 FROM slipped`,
      ['added'],
    ],
    [
      'an entry is slipped in under no seal',
      `INSERT INTO platform.audit_entry SELECT (left(id::text, 24) || '000000000000')::uuid, occurred_at, actor_kind, actor_id,
         action, subject_kind, subject_id, data, xid FROM platform.audit_entry WHERE id = $ID`,
      ['added'],
    ],
    [
      'an entry is changed and its seal with it',
      `UPDATE platform.audit_entry SET action = 'test.other' WHERE id = $ID;
       UPDATE platform.audit_seal SET root = repeat('0', 64) WHERE number = 2`,
      ['seal-changed', 'changed'],
    ],
    [
      'a signature is replaced',
      `UPDATE platform.audit_seal SET jws = 'e30.e30.AAAA' WHERE number = 2`,
      ['signature', 'seal-changed'],
    ],
    ['a seal is taken out with all under it', REMOVE_SEAL(2), ['seal-removed', 'seal-changed']],
  ])('shows where when %s', async (_what, sql, expected) => {
    await threeSeals();
    const [row] = await reads.query<{ id: string }>(
      'SELECT id FROM platform.v_audit_entry WHERE seal = 2 ORDER BY id LIMIT 1',
    );
    await tamper(sql.replaceAll('$ID', `'${row!.id}'`));
    const report = await verify();
    expect(kinds(report)).toEqual(expected);
    expect(report.intactUntil?.seal).toBe(expected[0] === 'added' && report.findings[0]!.seal === 0 ? 3 : 1);
    const named = report.findings.filter(({ entryId }) => entryId !== null);
    if (['changed', 'removed'].includes(expected.at(-1)!)) expect(named[0]!.entryId).toBe(row!.id);
  });

  it('shows that its end was cut off to whoever noted it down', async () => {
    const { head } = await threeSeals();
    await tamper(REMOVE_SEAL(3));
    expect(kinds(await verify())).toEqual([]);
    expect(kinds(await verify(`3:${head!.hash}`))).toEqual(['seal-removed']);
  });

  it('lets the application neither change an entry, nor take it from under its seal', async () => {
    await threeSeals();
    await expect(reads.query(`UPDATE platform.audit_entry SET action = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(reads.query(`UPDATE platform.audit_seal SET root = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(reads.query('DELETE FROM platform.audit_sealed')).rejects.toThrow(/permission denied/);
    await expect(
      reads.query('INSERT INTO platform.audit_sealed SELECT id, 1 FROM platform.audit_entry'),
    ).rejects.toThrow(/duplicate key/);
  });
});

describe('sealing', () => {
  it('loses and doubles nothing while many write, several seal, and transactions end out of order', async () => {
    let open = true;
    const sealers = [newProcess(), newProcess()].map(async (sealer) => {
      while (open) await sealer.handle();
    });
    const writers = Array.from({ length: 24 }, (_nothing, index) =>
      transactions.run(async (tx) => {
        await write(tx, `first ${index}`);
        await new Promise((resolve) => setTimeout(resolve, (index * 37) % 90));
        await write(tx, `second ${index}`);
        if (index % 6 === 0) throw new Error('rolled back');
      }),
    );
    const outcomes = await Promise.allSettled(writers);
    open = false;
    await Promise.all(sealers);
    await sealAll();
    const kept = outcomes.filter(({ status }) => status === 'fulfilled').length * 2;
    const report = await verify();
    expect([report.findings, report.entries]).toEqual([[], kept]);
  });

  it('leaves an entry whose transaction is not finished, and those that began after it', async () => {
    let finish: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (finish = resolve));
    let begun: () => void = () => undefined;
    const isWritten = new Promise<void>((resolve) => (begun = resolve));
    const slow = transactions.run(async (tx) => {
      await write(tx, 'slow');
      // The entry is sent and not waited for; an answer to what follows it says that it is there.
      await tx.query('SELECT 1');
      begun();
      await waiting;
    });
    try {
      await isWritten;
      await writeMany(1);
      await newProcess().handle();
      expect(await verify()).toMatchObject({ entries: 0, unsealed: 1 });
    } finally {
      finish();
      await slow;
    }
    await sealAll();
    expect(await verify()).toMatchObject({ entries: 2, unsealed: 0, findings: [] });
  });

  it('goes on after a process died between two batches, and after a restart with a new key', async () => {
    await writeMany(1_500);
    await sealAll();
    const rows = new SigningKeyRows(transactions, reads);
    await new SigningKeys(rows, new Secrets(['a test passphrase of some length']), clock).rotate('audit');
    await writeMany(3);
    await sealAll();
    const report = await verify();
    expect([report.findings, report.entries]).toEqual([[], 1_503]);
    expect(report.seals).toBeGreaterThanOrEqual(3);
  });
});

describe('leaves', () => {
  const row = { id: newId(), occurred_at: 't', actor_kind: 'staff', actor_id: null, action: 'a', subject_kind: 's' };
  const rows = Array.from({ length: 5 }, (_nothing, index) => ({
    ...row,
    id: newId(),
    subject_id: `${index}`,
    data: '{}',
    xid: '1',
  }));

  it('are packed and unpacked, and their root depends on each and on their order', () => {
    const leaves = rows.map(leafOf);
    expect(unpackLeaves(packLeaves(leaves))).toEqual(leaves);
    expect(rootOf(unpackLeaves(packLeaves(leaves)))).toBe(rootOf(leaves));
    expect(rootOf([...leaves].reverse())).not.toBe(rootOf(leaves));
    expect(rootOf(leaves.slice(1))).not.toBe(rootOf(leaves));
  });
});
