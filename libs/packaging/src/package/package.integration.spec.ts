import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { compactVerify, createLocalJWKSet, jwtVerify } from 'jose';
import { CLOCK, FixedClock, type MemberActor, type StaffActor } from '#libs/kernel';
import type { ArticleQuery, ComponentBytes } from '#libs/catalogue';
import type { LicenceQuery, LicenceState } from '#libs/licensing';
import { Audit } from '#platform/audit';
import type { Config } from '#platform/config';
import { Reads, Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { Secrets } from '#platform/secrets';
import { SigningKeys, SigningModule } from '#platform/signing';
import { FilesystemStorage } from '#platform/storage';
import { testDatabase } from '../../../../test/support/index.js';
import { PACKAGING_ENTITIES } from '../packaging.entities.js';
import { aLicence, anArticle, PUBLIC_URL } from '../testing/fixtures.js';
import { aPicture } from '../testing/package-fixtures.js';
import { BuildPackage } from './build-package.js';
import { InputStore, packageKey } from './input-store.js';
import { OpenCertificate } from './open-certificate.js';
import { OpenJws } from './open-jws.js';
import { OpenOdrl } from './open-odrl.js';
import { OpenPackage } from './open-package.js';
import { PackageGate } from './package-gate.js';
import { PackageQuery } from './package.query.js';
import { PackageSources } from './package-sources.js';
import { QueuePackage } from './queue-package.js';
import { RequeuePackage } from './requeue-package.js';

const licence = aLicence();
const ORGANISATION = licence.licensee.id;
const member: MemberActor = {
  ...{ kind: 'member', userId: 'user-1', email: 'ana@courier.example', name: 'Ana', emailVerified: true },
  ...{ organisationId: ORGANISATION, roles: ['requester'] },
};
const stranger: MemberActor = { ...member, userId: 'user-2', organisationId: '019a0000-0000-7000-8000-0000000000ee' };
const staff: StaffActor = {
  kind: 'staff',
  userId: 'staff-1',
  email: 'desk@ledger.example',
  name: 'Desk',
  roles: ['reviewer'],
};
const issued = {
  ...{ licenceId: licence.licenceId, reference: licence.reference, requestId: licence.licenceId, revision: 1 },
  ...{ requestReference: licence.requestReference, organisationId: ORGANISATION, requesterId: 'user-1' },
  ...{ state: 'active' as const, headline: 'The ferry' },
};
const FIRST_TRY = { jobId: '1', attempt: 1, maxAttempts: 7 };

const database = await testDatabase({ entities: PACKAGING_ENTITIES });
const folder = await mkdtemp(join(tmpdir(), 'packages-'));
const storage = new FilesystemStorage(folder);
const clock = new FixedClock(new Date('2026-11-23T12:00:05Z'));
const transactions = new Transactions(database.dataSource);
const reads = new Reads(database.dataSource);

const GROUND = [
  { provide: Transactions, useValue: transactions },
  { provide: Reads, useValue: reads },
  { provide: Secrets, useValue: new Secrets(['a passphrase that is long enough for it']) },
  { provide: CLOCK, useValue: clock },
];
@Global()
@Module({ providers: GROUND, exports: GROUND.map(({ provide }) => provide) })
class Ground {}
const keys = (await Test.createTestingModule({ imports: [Ground, SigningModule] }).compile()).get(SigningKeys);

/** What the contexts below answer; the rest is real. */
const world: { state: LicenceState; picture: Buffer | null; asked: number } = {
  state: 'active',
  picture: null,
  asked: 0,
};
const licences = {
  snapshot: () =>
    Promise.resolve({
      licenceId: licence.licenceId,
      organisationId: ORGANISATION,
      state: world.state,
      snapshot: licence,
    }),
  presentRevision: () => Promise.resolve(licence.revision),
  isActive: (reference: string, organisationId: string) =>
    organisationId === ORGANISATION && reference === licence.reference
      ? Promise.resolve(world.state === 'active')
      : Promise.reject(new Error('licensing.licence-not-found')),
} as unknown as LicenceQuery;
const articles = { wholeVersion: () => Promise.resolve({ content: anArticle() }) } as unknown as ArticleQuery;
const components = {
  open: () => {
    world.asked += 1;
    return Promise.resolve(world.picture && { contentType: 'image/png', body: world.picture });
  },
} as unknown as ComponentBytes;

const store = new InputStore(storage);
const sources = new PackageSources(
  articles,
  components,
  keys,
  storage,
  { publicUrl: `${PUBLIC_URL}/` } as Config,
  clock,
);
const jobs = new Jobs();
const queue = new QueuePackage(transactions, jobs, clock);
const builder = new BuildPackage(transactions, licences, sources, store, clock);
const gate = new PackageGate(reads, licences);
const open = new OpenPackage(gate, transactions, storage, clock);
const query = new PackageQuery(reads, licences);
const requeue = new RequeuePackage(transactions, jobs, new Audit(clock), licences, clock);

const row = () =>
  reads.one<{ id: string; state: string; failure_code: string | null }>(
    'SELECT id, state, failure_code FROM packaging.package',
  );
const waiting = async (): Promise<number> =>
  (
    await reads.one<{ n: number }>(
      `SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'packaging.build-package'`,
    )
  )?.n ?? 0;

async function built(): Promise<string> {
  await queue.handle(issued);
  const { id } = (await row())!;
  await builder.handle({ packageId: id }, FIRST_TRY);
  return id;
}

beforeAll(async () => {
  world.picture = await aPicture();
});
beforeEach(async () => {
  Object.assign(world, { state: 'active', asked: 0, picture: world.picture ?? (await aPicture()) });
  await database.asOwner('TRUNCATE packaging.package, packaging.download');
  await storage.delete(`packages/${licence.reference}/r1/v1/inputs.json`);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

describe('a package', () => {
  it('is queued once, however often the news of the licence comes', async () => {
    const before = await waiting();
    await queue.handle(issued);
    await queue.handle(issued);
    expect(await reads.query('SELECT id FROM packaging.package')).toHaveLength(1);
    expect((await waiting()) - before).toBe(1);
    expect(await query.status(member, licence.reference)).toMatchObject({ state: 'queued', bytes: null, files: [] });
  });

  it('is built, told on its row, and handed to a member of the organisation', async () => {
    await built();
    const status = await query.status(member, licence.reference);
    expect(status).toMatchObject({ state: 'ready', progress: { done: 5, total: 5, step: null } });
    expect(status.files.map(({ name }) => name)).toContain('images/01.jpg');
    const opened = await open.execute(member, { reference: licence.reference });
    const bytes = await buffer(opened.stream);
    expect(opened).toMatchObject({ size: bytes.length, range: null, fileName: 'L-2026-00042.zip' });
    expect(opened.etag).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`);
    expect(status.bytes).toBe(bytes.length);
  });

  it('is the same, byte for byte, built again from its inputs after a key rotation, a year later', async () => {
    const id = await built();
    const first = await buffer(await storage.get(packageKey('packages/L-2026-00042/r1/v1')));
    await keys.rotate('licence');
    await keys.rotate('certificate');
    clock.advance(365 * 86_400_000);
    world.picture = await aPicture(9, 9);
    await database.asOwner(
      `UPDATE packaging.package SET state = 'queued', sha256 = NULL, size = NULL, files = NULL, token = NULL, policy = NULL, builder = NULL, built_at = NULL`,
    );
    await storage.delete(packageKey('packages/L-2026-00042/r1/v1'));
    await builder.handle({ packageId: id }, FIRST_TRY);
    const second = await buffer(await storage.get(packageKey('packages/L-2026-00042/r1/v1')));
    expect(second.equals(first)).toBe(true);
    expect(world.asked).toBe(1);
  });

  it('goes on after a crash left it half-built, and leaves a ready one alone', async () => {
    const id = await built();
    await builder.handle({ packageId: id }, FIRST_TRY);
    expect(world.asked).toBe(1);
    await database.asOwner(
      `UPDATE packaging.package SET state = 'building', step = 'store', done = 4, sha256 = NULL, size = NULL, files = NULL, token = NULL, policy = NULL, builder = NULL, built_at = NULL`,
    );
    await builder.handle({ packageId: id }, FIRST_TRY);
    expect(await query.status(member, licence.reference)).toMatchObject({ state: 'ready' });
  });

  it('waits for another try when a part is missing, then is failed, and can be queued again by staff', async () => {
    const picture = world.picture;
    world.picture = null;
    await queue.handle(issued);
    const { id } = (await row())!;
    await expect(builder.handle({ packageId: id }, FIRST_TRY)).rejects.toMatchObject({
      code: 'packaging.content-missing',
    });
    expect(await row()).toMatchObject({ state: 'queued', failure_code: 'packaging.content-missing' });
    await expect(builder.handle({ packageId: id }, { ...FIRST_TRY, attempt: 7 })).rejects.toThrow();
    expect(await query.status(member, licence.reference)).toMatchObject({ state: 'failed' });
    await expect(open.execute(member, { reference: licence.reference })).rejects.toMatchObject({
      code: 'packaging.not-ready',
    });
    world.picture = picture;
    await expect(requeue.execute(member, { reference: licence.reference })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await requeue.execute(staff, { reference: licence.reference });
    await builder.handle({ packageId: id }, FIRST_TRY);
    expect(await row()).toMatchObject({ state: 'ready', failure_code: null });
    await expect(requeue.execute(staff, { reference: licence.reference })).rejects.toMatchObject({
      code: 'package.state-conflict',
    });
  });
});

describe('a file of a licence', () => {
  it('is handed out while the licence is active, and at no other time', async () => {
    await built();
    const papers = [open, new OpenCertificate(gate, storage), new OpenJws(gate), new OpenOdrl(gate)];
    for (const state of ['scheduled', 'suspended', 'expired', 'terminated'] as const) {
      world.state = state;
      for (const paper of papers) {
        await expect(paper.execute(member, { reference: licence.reference })).rejects.toMatchObject({
          code: 'packaging.licence-not-active',
        });
      }
    }
    world.state = 'active';
    for (const paper of papers) await paper.execute(member, { reference: licence.reference });
  });

  it('is not there for another organisation, or for nobody', async () => {
    await built();
    await expect(open.execute(stranger, { reference: licence.reference })).rejects.toThrow('licence-not-found');
    await expect(query.status(stranger, licence.reference)).rejects.toThrow('licence-not-found');
    await expect(open.execute({ kind: 'anonymous' }, { reference: licence.reference })).rejects.toMatchObject({
      code: 'kernel.unauthenticated',
    });
  });

  it('counts a person once, however often the package is fetched', async () => {
    await built();
    for (let time = 0; time < 3; time += 1)
      (await open.execute(member, { reference: licence.reference })).stream.destroy();
    expect(await reads.query('SELECT user_id FROM packaging.download')).toEqual([{ user_id: 'user-1' }]);
  });

  it('can be fetched in ranges', async () => {
    await built();
    const whole = await buffer((await open.execute(member, { reference: licence.reference })).stream);
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 10],
      ['bytes=100-', 100, whole.length],
      ['bytes=-20', whole.length - 20, whole.length],
      ['bytes=66000-140000', 66_000, Math.min(140_001, whole.length)],
    ] as const) {
      const part = await open.execute(member, { reference: licence.reference, range });
      expect(part.range).toEqual({ start: from, end: to - 1 });
      expect([range, (await buffer(part.stream)).equals(whole.subarray(from, to))]).toEqual([range, true]);
    }
    for (const range of ['bytes=9-3', 'bytes=0-1,4-5', 'lines=1-2', `bytes=${whole.length}-`]) {
      const all = await open.execute(member, { reference: licence.reference, range });
      expect([range, all.range]).toEqual([range, null]);
      all.stream.destroy();
    }
  });
});

describe('the signed papers', () => {
  it('verify with the published keys, any jose client', async () => {
    await built();
    const token = await new OpenJws(gate).execute(member, { reference: licence.reference });
    const published = createLocalJWKSet(await keys.jwks());
    await compactVerify(token, published);
    const { payload } = await jwtVerify(token, published, {
      issuer: PUBLIC_URL,
      subject: licence.reference,
      currentDate: new Date('2026-11-24T00:00:00Z'),
    });
    expect(payload).toMatchObject({ reference: 'L-2026-00042', licensee: { name: 'Northern Courier' } });
    await expect(jwtVerify(token, published, { currentDate: new Date('2027-11-23T00:00:01Z') })).rejects.toThrow(/exp/);
  });
});
