import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compactVerify, createLocalJWKSet, jwtVerify } from 'jose';
import { PUBLIC_URL } from '../testing/fixtures.js';
import { aPicture } from '../testing/package-fixtures.js';
import {
  builder,
  clock,
  closeWorld,
  database,
  FIRST_TRY,
  gate,
  issued,
  keys,
  licence,
  log,
  member,
  open,
  query,
  queue,
  reads,
  requeue,
  staff,
  storage,
  stranger,
  world,
} from '../../../../test/support/packaging-world.js';
import { InputStore, packageKey } from './input-store.js';
import { DownloadsQuery } from './downloads.query.js';
import { OpenCertificate } from './open-certificate.js';
import { OpenJws } from './open-jws.js';
import { OpenOdrl } from './open-odrl.js';

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
  Object.assign(world, {
    facts: [],
    state: 'active',
    asked: 0,
    revision: 1,
    picture: world.picture ?? (await aPicture()),
  });
  await database.asOwner('TRUNCATE packaging.package CASCADE');
  await storage.delete(`packages/${licence.reference}/r1/v1/inputs.json`);
  await storage.delete(packageKey(`packages/${licence.reference}/r1/v1`));
});
afterAll(closeWorld);

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

  it('is the same built again where a former builder kept the signature among its inputs', async () => {
    const id = await built();
    const at = (name: string): string => `packages/L-2026-00042/r1/v1/${name}`;
    const first = await buffer(await storage.get(at('package.zip')));
    const inputs = JSON.parse((await buffer(await storage.get(at('inputs.json')))).toString()) as object;
    const manifestToken = (await buffer(await storage.get(at('manifest.jws')))).toString();
    const former = Buffer.from(JSON.stringify({ ...inputs, manifestToken }));
    await storage.put(at('inputs.json'), former, { contentType: 'application/json' });
    await storage.delete(at('manifest.jws'));
    await keys.rotate('licence');
    await database.asOwner(
      `UPDATE packaging.package SET state = 'queued', sha256 = NULL, size = NULL, files = NULL, token = NULL, policy = NULL, builder = NULL, built_at = NULL`,
    );
    await builder.handle({ packageId: id }, FIRST_TRY);
    expect((await buffer(await storage.get(at('package.zip')))).equals(first)).toBe(true);
    expect(await storage.head(at('manifest.jws'))).toBeUndefined();
    // One that was made since is the newer.
    await storage.put(at('manifest.jws'), Buffer.from('newer'), { contentType: 'application/jose' });
    expect(await new InputStore(storage).load('packages/L-2026-00042/r1/v1')).toMatchObject({ manifestToken: 'newer' });
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

describe('the files of an extension', () => {
  const status = () => query.status(member, licence.reference);
  const fetched = async (revision?: number) => {
    const opened = await open.execute(member, { reference: licence.reference, ...(revision ? { revision } : {}) });
    opened.stream.destroy();
    return opened.fileName;
  };

  it('are told as they come, while those before can be fetched under their own name', async () => {
    await built();
    const first = await status();
    expect(first).toMatchObject({ revision: 1, state: 'ready', earlier: null });
    world.revision = 2;
    const earlier = { revision: 1, bytes: first.bytes, builtAt: first.builtAt };
    // Agreed a moment ago: nothing is in the queue yet.
    expect(await status()).toMatchObject({ revision: 2, state: 'queued', bytes: null, files: [], earlier });
    await queue.handle({ ...issued, revision: 2 });
    await database.asOwner(
      `UPDATE packaging.package SET state = 'building', step = 'licence', done = 1 WHERE revision = 2`,
    );
    expect(await status()).toMatchObject({ state: 'building', progress: { done: 1, step: 'licence' }, earlier });
    expect(await fetched(1)).toBe('L-2026-00042-r1-v1.zip');
    await expect(fetched(2)).rejects.toMatchObject({ code: 'packaging.not-ready' });
    await database.asOwner(
      `UPDATE packaging.package SET state = 'failed', step = NULL, failure_code = 'x' WHERE revision = 2`,
    );
    expect(await status()).toMatchObject({ revision: 2, state: 'failed', earlier });
    // An article of the first ended: those files are not handed out any more, and until the new are made there are none.
    world.oldest = 2;
    await expect(fetched(1)).rejects.toMatchObject({ code: 'packaging.not-ready' });
    await expect(fetched()).rejects.toMatchObject({ code: 'packaging.not-ready' });
    expect(await status()).toMatchObject({ revision: 2, state: 'failed', earlier: null });
    world.oldest = 1;
    await database.asOwner(`UPDATE packaging.package SET state = 'queued' WHERE revision = 2`);
    const second = (await reads.one<{ id: string }>('SELECT id FROM packaging.package WHERE revision = 2'))!;
    await builder.handle({ packageId: second.id }, FIRST_TRY);
    expect(await status()).toMatchObject({ revision: 2, state: 'ready', earlier: null });
    expect([await fetched(), await fetched(1)]).toEqual(['L-2026-00042-r2-v1.zip', 'L-2026-00042-r1-v1.zip']);
  });
});

describe('a file of a licence', () => {
  it('is handed out while the licence is active, and at no other time', async () => {
    await built();
    const papers = [open, new OpenCertificate(gate, log, storage), new OpenJws(gate, log), new OpenOdrl(gate, log)];
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

  it('is in the download log each time that it is handed out, with the file', async () => {
    await built();
    const { reference } = licence;
    const whole = await open.execute(member, { reference });
    whole.stream.destroy();
    // Going on with a download that broke off, and a look at the state, are none.
    (await open.execute(member, { reference, range: 'bytes=9-', ifRange: whole.etag })).stream.destroy();
    await query.status(member, reference);
    (await new OpenCertificate(gate, log, storage).execute(member, { reference })).stream.destroy();
    await new OpenJws(gate, log).execute(member, { reference });
    await new OpenOdrl(gate, log).execute(member, { reference });
    (await open.execute(member, { reference })).stream.destroy();
    await expect(new OpenJws(gate, log).execute(stranger, { reference })).rejects.toThrow('licence-not-found');
    const logged = await new DownloadsQuery(reads).of(reference);
    expect(logged.map(({ means, name, part }) => [means, name, part])).toEqual(
      [null, 'certificate.pdf', 'licence.jws', 'licence.odrl.json', null].map((part) => ['member', 'user-1', part]),
    );
    expect(await reads.query('SELECT user_id FROM packaging.v_download')).toEqual([{ user_id: 'user-1' }]);
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
    const beyond = await open.execute(member, { reference: licence.reference, range: `bytes=${whole.length}-` });
    expect([beyond.range, beyond.size]).toEqual(['beyond', whole.length]);
    for (const range of ['bytes=9-3', 'bytes=0-1,4-5', 'lines=1-2']) {
      const all = await open.execute(member, { reference: licence.reference, range });
      expect([range, all.range]).toEqual([range, null]);
      all.stream.destroy();
    }
  });
});

describe('the signed papers', () => {
  it('verify with the published keys, any jose client', async () => {
    await built();
    const token = await new OpenJws(gate, log).execute(member, { reference: licence.reference });
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
