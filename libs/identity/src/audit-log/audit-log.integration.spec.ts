import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, newId, systemActor, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { auditCsv } from './audit-csv.js';
import { AuditLogQuery } from './audit-log.query.js';

const clock = new FixedClock(new Date('2026-11-23T23:30:00Z'));
const staff = (userId: string, ...roles: StaffActor['roles']): StaffActor => ({
  ...{ kind: 'staff', userId, email: 'a@desk.example', name: 'Ada Moss', roles },
});
const administrator = staff(newId(), 'administrator');
let database: TestDatabase;
let log: AuditLogQuery;
beforeAll(async () => {
  database = await testDatabase();
  log = new AuditLogQuery(database.reads);
  const audit = new Audit(clock);
  for (const [actor, kind, reference] of [
    [administrator, 'request', 'R-2026-00001'],
    [systemActor('job:expire-requests'), 'request', 'R-2026-00002'],
    [administrator, 'licence', '=1+1'],
  ] as const) {
    const entry = { action: 'test.noted', subject: { kind, id: newId() }, data: { reference } };
    await database.transactions.run((tx) => audit.record(tx, actor, entry));
    clock.advance(60 * 60_000);
  }
});
afterAll(() => database.close());

const references = async (filter: object): Promise<unknown[]> =>
  (await log.list(administrator, filter)).items.map(({ data }) => data['reference']);

describe('the audit log at the desk', () => {
  it('is read newest first, page by page', async () => {
    expect(await references({})).toEqual(['=1+1', 'R-2026-00002', 'R-2026-00001']);
    const first = await log.list(administrator, { limit: 2 });
    const rest = await log.list(administrator, { limit: 2, cursor: first.nextCursor! });
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
  });

  it('is filtered by person, subject and day', async () => {
    expect(await references({ person: 'job:expire-requests' })).toEqual(['R-2026-00002']);
    expect(await references({ person: administrator.userId })).toHaveLength(2);
    expect(await references({ subject: 'r-2026-00001' })).toEqual(['R-2026-00001']);
    expect(await references({ subject: 'licence' })).toEqual(['=1+1']);
    expect(await references({ until: '2026-11-23' })).toEqual(['R-2026-00001']);
    expect(await references({ from: '2026-11-24', person: '\0%_nobody' })).toEqual([]);
  });

  it('says how far it is sealed', async () => {
    expect(await log.seal(administrator)).toEqual({ last: null, sealed: 0, waiting: 3 });
  });

  it('is exported without a cell that begins a formula', async () => {
    const csv = auditCsv(await log.all(administrator, {}));
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(auditCsv([{ ...(await log.all(administrator, {}))[0]!, action: '=1+1' }])).toContain(`'=1+1`);
  });

  it('is for finance and administrators', async () => {
    await expect(log.list(staff(newId(), 'reviewer'))).rejects.toMatchObject({ code: 'kernel.forbidden' });
    expect((await log.list(staff(newId(), 'finance'))).items).toHaveLength(3);
  });
});
