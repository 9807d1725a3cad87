import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPicture } from '../testing/package-fixtures.js';
import {
  builder,
  closeWorld,
  database,
  FIRST_TRY,
  issued,
  licence,
  member,
  openPart,
  outage,
  query,
  queue,
  reads,
  requeue,
  staff,
  storage,
  stranger,
  world,
} from '../../../../test/support/packaging-world.js';
import { packageKey } from './input-store.js';

const row = () =>
  reads.one<{ id: string; state: string; failure_code: string | null }>(
    'SELECT id, state, failure_code FROM packaging.package',
  );
async function built(): Promise<void> {
  await queue.handle(issued);
  await builder.handle({ packageId: (await row())!.id }, FIRST_TRY);
}

beforeAll(async () => {
  world.picture = await aPicture();
});
beforeEach(async () => {
  Object.assign(world, { facts: [], state: 'active', asked: 0, revision: 1 });
  await database.asOwner('TRUNCATE packaging.package CASCADE');
  await storage.delete(`packages/${licence.reference}/r1/v1/inputs.json`);
  await storage.delete(packageKey(`packages/${licence.reference}/r1/v1`));
});
afterAll(closeWorld);

describe('a part of a package', () => {
  it('is fetched on its own, each of them as its manifest says', async () => {
    await built();
    const { files } = await query.status(member, licence.reference);
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['images/01.jpg', 'manifest.json']));
    for (const { name, bytes, sha256 } of files) {
      const part = await openPart.execute(member, { reference: licence.reference, path: name });
      const got = await buffer(part.stream);
      expect([name, got.length, createHash('sha256').update(got).digest('hex')]).toEqual([name, bytes, sha256]);
    }
    const reference = licence.reference;
    const whole = await openPart.execute(member, { reference, path: 'article.txt' });
    const text = await buffer(whole.stream);
    const rest = await openPart.execute(member, {
      reference,
      path: 'article.txt',
      range: 'bytes=5-',
      ifRange: whole.etag,
    });
    expect(rest.range).toEqual({ start: 5, end: text.length - 1 });
    expect((await buffer(rest.stream)).equals(text.subarray(5))).toBe(true);
    expect(whole).toMatchObject({ contentType: 'text/plain; charset=utf-8', fileName: 'L-2026-00042-article.txt' });
  });

  it('is not there under another name, for another organisation, or once the licence is not active', async () => {
    await built();
    const ask = { reference: licence.reference, path: 'article.txt' };
    for (const path of ['', '../x', 'images/', 'ARTICLE.TXT']) {
      await expect(openPart.execute(member, { ...ask, path })).rejects.toMatchObject({
        code: 'packaging.part-not-found',
      });
    }
    await expect(openPart.execute(stranger, ask)).rejects.toThrow('licence-not-found');
    world.state = 'suspended';
    await expect(openPart.execute(member, ask)).rejects.toMatchObject({ code: 'packaging.licence-not-active' });
  });
});

describe('a build', () => {
  const today = (status: 'licensable' | 'needs-clearance' | 'excluded', over: object = {}) =>
    [
      {
        ...{ articleId: licence.items[0]!.articleId, versionId: licence.items[0]!.articleVersionId, state: 'live' },
        components: [{ id: licence.items[0]!.componentIds[0]!, status }],
        ...over,
      },
    ] as unknown as typeof world.facts;

  it('asks again for the rights of what was sold, and makes nothing that it may not hand over', async () => {
    world.facts = today('excluded');
    await built();
    expect(await query.status(member, licence.reference)).toMatchObject({
      ...{ state: 'failed', files: [], bytes: null },
      failure: { code: 'packaging.rights-changed', message: expect.stringContaining('after the sale') as unknown },
    });
    expect(await storage.head(packageKey('packages/L-2026-00042/r1/v1'))).toBeUndefined();
    world.facts = today('licensable');
    await requeue.execute(staff, { reference: licence.reference });
    await builder.handle({ packageId: (await row())!.id }, FIRST_TRY);
    expect(await query.status(member, licence.reference)).toMatchObject({ state: 'ready', failure: null });
  });

  it.each([
    ['was excluded with a later version', () => today('excluded', { versionId: 'another' })],
    ['has to be cleared since a later version', () => today('needs-clearance', { versionId: 'another' })],
    ['belongs to an article that was killed', () => today('licensable', { state: 'killed' })],
  ])('makes nothing of a part that %s', async (_what, facts) => {
    world.facts = facts();
    await built();
    expect(await query.status(member, licence.reference)).toMatchObject({
      ...{ state: 'failed', files: [] },
      failure: { code: 'packaging.rights-changed' },
    });
  });

  it('hands over what a later version does not have any more, as it was sold', async () => {
    world.facts = today('excluded', { versionId: 'another', components: [{ id: 'image-new', status: 'excluded' }] });
    await built();
    expect(await row()).toMatchObject({ state: 'ready' });
  });

  it.each([
    ['is broken', 'picture-unreadable', Buffer.from('\x89PNG half of one')],
    ['is called a picture and is a page', 'picture-unreadable', Buffer.from('<!doctype html><p>404')],
    [
      'is a drawing with code',
      'picture-wrong-type',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['has 200 MB', 'picture-too-large', Buffer.alloc(200_000_000)],
  ])(
    'says on the licence’s page that a picture %s, hands nothing over, and is made when it is right',
    async (_what, code, bad) => {
      const good = world.picture;
      world.picture = bad;
      await queue.handle(issued);
      const { id } = (await row())!;
      const failure = { code: `packaging.${code}`, message: expect.stringContaining('picture') as unknown };
      for (const [attempt, state] of [
        [1, 'queued'],
        [FIRST_TRY.maxAttempts, 'failed'],
      ] as const) {
        await expect(builder.handle({ packageId: id }, { ...FIRST_TRY, attempt })).rejects.toMatchObject({
          code: failure.code,
        });
        expect(await query.status(member, licence.reference)).toMatchObject({ state, failure, bytes: null, files: [] });
      }
      expect(await storage.head(packageKey('packages/L-2026-00042/r1/v1'))).toBeUndefined();
      world.picture = good;
      await requeue.execute(staff, { reference: licence.reference });
      await builder.handle({ packageId: id }, FIRST_TRY);
      expect(await query.status(member, licence.reference)).toMatchObject({ state: 'ready', failure: null });
    },
  );

  it('waits out a store that breaks off in the middle, and goes on with the same papers', async () => {
    await queue.handle(issued);
    const { id } = (await row())!;
    outage.isOn = true;
    await expect(builder.handle({ packageId: id }, FIRST_TRY)).rejects.toMatchObject({ code: 'storage.unavailable' });
    expect(await query.status(member, licence.reference)).toMatchObject({
      ...{ state: 'queued', bytes: null },
      failure: { code: 'storage.unavailable', nextStep: expect.stringContaining('try again') as unknown },
    });
    const certificate = await buffer(await storage.get('packages/L-2026-00042/r1/v1/certificate.pdf'));
    expect(await storage.head(packageKey('packages/L-2026-00042/r1/v1'))).toBeUndefined();
    outage.isOn = false;
    await builder.handle({ packageId: id }, { ...FIRST_TRY, attempt: 2 });
    expect(await query.status(member, licence.reference)).toMatchObject({
      ...{ state: 'ready', failure: null, progress: { percent: 100, step: null } },
    });
    expect((await buffer(await storage.get('packages/L-2026-00042/r1/v1/certificate.pdf'))).equals(certificate)).toBe(
      true,
    );
    expect(world.asked).toBe(1);
  });
});
