import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberActor } from '#libs/kernel';
import { openS3, type S3ObjectStorage } from '#platform/storage';
import { webhookSignature } from '#platform/webhook';
import {
  builder,
  clock,
  closeWorld,
  database,
  FIRST_TRY,
  gate,
  issued,
  licence,
  log as downloads,
  member,
  queue,
  reads,
  secrets,
  storage,
  stranger,
  transactions,
  world,
} from '../../../../test/support/packaging-world.js';
import { deliveryWorld } from '../../../../test/support/delivery-world.js';
import { startS3, type S3Server } from '../../../../test/support/s3-server.js';
import { packageKey } from '../package/input-store.js';
import { aPicture } from '../testing/package-fixtures.js';
import { DeliverPackage } from './deliver-package.js';
import { OpenShortLink } from './open-short-link.js';
import { RemoveTarget } from './remove-target.js';
import { SendToTarget } from './send-to-target.js';

const admin: MemberActor = { ...member, roles: ['organisation-admin'] };
const elsewhere: MemberActor = { ...stranger, roles: ['organisation-admin'] };
const { fetcher, webhooks, audit, links, mails, save, test, deliver, resend, query, news, onceOpen } = deliveryWorld({
  send: () => Promise.reject(new Error('No mail is sent here.')),
});
const removeTarget = new RemoveTarget(transactions, audit, clock);
const openLink = new OpenShortLink(links, gate, downloads, storage);

const KEY = 'L-2026-00042/L-2026-00042-r1-v1.zip';
let s3: S3Server;
let bucket: S3ObjectStorage;
const servers: Server[] = [];

interface Called {
  headers: Record<string, string | undefined>;
  body: string;
}
async function receiver(status: () => number = () => 200): Promise<{ url: string; calls: Called[] }> {
  const calls: Called[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      calls.push({ headers: request.headers as Called['headers'], body: body.toString() });
      response.writeHead(status()).end();
    });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, calls };
}

const bucketInput = () => ({
  ...{ kind: 's3' as const, name: 'Archive', bucket: 'licensee', region: 'us-east-1', prefix: 'imprimatur' },
  ...{ endpoint: s3.options.endpoint, accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
});

/** Builds the package and tells the news of it, as the worker does. */
async function built(): Promise<void> {
  await queue.handle(issued);
  const { id } = (await reads.one<{ id: string }>('SELECT id FROM packaging.package'))!;
  await builder.handle({ packageId: id }, FIRST_TRY);
  const { organisationId, reference, revision } = issued;
  for (let twice = 0; twice < 2; twice += 1) await news.handle({ packageId: id, organisationId, reference, revision });
}
async function* breaksOff(): AsyncGenerator<Buffer> {
  yield Buffer.alloc(1_000);
  await Promise.reject(new Error('The store went away.'));
}
const log = async () => (await query.log(admin, {})).items;
const zip = () => storage.get(packageKey(`packages/${licence.reference}/r1/v1`)).then(buffer);
const tryAll = async (attempt = 1): Promise<void> => {
  for (const { id, state } of await log()) {
    if (state === 'queued') await deliver.handle({ deliveryId: id }, { ...FIRST_TRY, attempt, maxAttempts: 12 });
  }
};

beforeAll(async () => {
  world.picture = await aPicture();
  s3 = await startS3('licensee');
  bucket = await openS3({ ...s3.options, prefix: 'imprimatur/' });
});
beforeEach(async () => {
  Object.assign(world, { facts: [], state: 'active', revision: 1, oldest: 1 });
  await database.asOwner(
    `TRUNCATE packaging.package, packaging.delivery_target, packaging.delivery,
       packaging.delivery_try, packaging.short_link, packaging.handover`,
  );
  await storage.delete(`packages/${licence.reference}/r1/v1/inputs.json`);
});
afterEach(() => servers.splice(0).forEach((server) => (server.closeAllConnections(), server.close())));
afterAll(async () => {
  bucket.close();
  await s3.stop();
  await closeWorld();
});

describe('a package', () => {
  it('arrives in a bucket, at a webhook, and by its link, once each', async () => {
    const { url, calls } = await receiver();
    const { secret } = await save.execute(admin, { kind: 'webhook', name: 'CMS', url });
    await save.execute(admin, bucketInput());
    await built();
    await tryAll();
    const bytes = await zip();
    expect((await buffer(await bucket.get(KEY))).equals(bytes)).toBe(true);
    expect(calls).toHaveLength(1);
    const { headers, body } = calls[0]!;
    const timestamp = Number(headers['webhook-timestamp']);
    expect(headers['webhook-signature']).toBe(webhookSignature(secret!, headers['webhook-id']!, timestamp, body));
    const event = JSON.parse(body) as { type: string; data: { downloadUrl: string; sha256: string; licence: string } };
    expect(event).toMatchObject({ type: 'licence.package-ready', data: { licence: 'L-2026-00042', revision: 1 } });
    const token = event.data.downloadUrl.split('/').at(-1)!;
    const opened = await openLink.execute({ token });
    expect((await buffer(opened.stream)).equals(bytes)).toBe(true);
    expect(opened.etag).toBe(`"${event.data.sha256}"`);
    // Once; but a download that broke off goes on by the checksum that the event named.
    await expect(openLink.execute({ token })).rejects.toMatchObject({ code: 'packaging.link-ended' });
    const rest = await openLink.execute({ token, range: 'bytes=100-', ifRange: opened.etag });
    expect((await buffer(rest.stream)).equals(bytes.subarray(100))).toBe(true);
    const said = (await log()).map(({ state, tries }) => [state, tries.length, tries[0]?.outcome]);
    expect(said).toEqual([
      ['delivered', 1, 'delivered'],
      ['delivered', 1, 'delivered'],
    ]);
  });

  it('is tried again where a server fails, and its log tells each try', async () => {
    let status = 503;
    const { url, calls } = await receiver(() => status);
    await save.execute(admin, { kind: 'webhook', name: 'CMS', url });
    await built();
    await expect(tryAll()).rejects.toMatchObject({ code: 'packaging.delivery-put-off' });
    expect((await log())[0]).toMatchObject({ state: 'queued', tries: [{ number: 1, code: 'webhook.bad-answer' }] });
    status = 200;
    await tryAll(2);
    const [done] = await log();
    expect(done).toMatchObject({ state: 'delivered', tries: [{ number: 2, outcome: 'delivered' }, { number: 1 }] });
    // The same event at each try, so that the receiver knows it again.
    expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await resend.execute(admin, { id: done!.id });
    await tryAll();
    expect((await log())[0]?.tries).toHaveLength(3);
  });

  it('is given up after the last try, and at once where only the licensee can help', async () => {
    const { url } = await receiver(() => 500);
    const gone = await receiver(() => 410);
    await save.execute(admin, { kind: 'webhook', name: 'Broken', url });
    await save.execute(admin, { kind: 'webhook', name: 'Gone', url: gone.url });
    await save.execute(admin, { ...bucketInput(), name: 'Nobody', bucket: 'nobodys' });
    await built();
    await tryAll(12);
    const said = Object.fromEntries(
      (await log()).map(({ targetName, state, tries }) => [targetName, [state, tries[0]?.code]]),
    );
    expect(said).toEqual({
      Broken: ['failed', 'webhook.bad-answer'],
      Gone: ['failed', 'webhook.gone'],
      Nobody: ['failed', 'storage.no-such-bucket'],
    });
  });

  it('that our own store breaks off leaves nothing half in a bucket, and is tried again', async () => {
    await save.execute(admin, bucketInput());
    await built();
    await bucket.delete(KEY);
    const breaking = { get: () => Promise.resolve(Readable.from(breaksOff())) } as unknown as typeof storage;
    const half = new SendToTarget(webhooks, fetcher, secrets, links, mails, breaking);
    const work = new DeliverPackage(transactions, gate, half, clock);
    await expect(work.handle({ deliveryId: (await log())[0]!.id }, FIRST_TRY)).rejects.toMatchObject({
      code: 'packaging.delivery-put-off',
    });
    expect((await log())[0]).toMatchObject({ state: 'queued', tries: [{ code: 'packaging.own-store-away' }] });
    expect(await bucket.head(KEY)).toBeUndefined();
    await tryAll(2);
    expect((await log())[0]).toMatchObject({ state: 'delivered' });
  });

  const goOn = async () => (await onceOpen.handle({ reference: licence.reference, to: 'active' }), tryAll());
  it.each(['scheduled', 'suspended', 'expired'] as const)(
    'waits while its licence is %s, and goes out once, when that is active',
    async (state) => {
      const { url, calls } = await receiver();
      await save.execute(admin, { kind: 'webhook', name: 'CMS', url });
      world.state = state;
      await built();
      await onceOpen.handle({ reference: licence.reference, to: 'expired' });
      expect(await log()).toEqual([]);
      world.state = 'active';
      for (let twice = 0; twice < 2; twice += 1) await goOn();
      expect(calls).toHaveLength(1);
      expect(await log()).toMatchObject([{ state: 'delivered' }]);
    },
  );

  it('goes nowhere when its licence is not active any more, on when it is again, and nowhere when its place was removed', async () => {
    const { url, calls } = await receiver();
    const { id } = await save.execute(admin, { kind: 'webhook', name: 'CMS', url });
    await built();
    world.state = 'suspended';
    await tryAll();
    expect((await log())[0]).toMatchObject({ state: 'failed', tries: [{ code: 'packaging.licence-not-active' }] });
    world.state = 'active';
    await goOn();
    expect([calls.length, (await log())[0]!.state]).toEqual([1, 'delivered']);
    await removeTarget.execute(admin, { id });
    await expect(resend.execute(admin, { id: (await log())[0]!.id })).rejects.toMatchObject({
      code: 'packaging.target-not-found',
    });
    expect((await log())[0]).toMatchObject({ isTargetThere: false });
  });
});

describe('a place', () => {
  it('is tested in words, and its credentials are never shown again', async () => {
    const { url, calls } = await receiver();
    const hook = await save.execute(admin, { kind: 'webhook', name: 'CMS', url });
    const store3 = await save.execute(admin, bucketInput());
    expect(await test.execute(admin, { id: hook.id })).toMatchObject({ outcome: 'delivered' });
    expect(JSON.parse(calls[0]!.body)).toMatchObject({ type: 'test' });
    expect(await test.execute(admin, { id: store3.id })).toEqual({
      ...{ outcome: 'delivered', code: 's3.delivered', sentence: 'We could write to the bucket.' },
    });
    const shown =
      JSON.stringify(await query.targets(admin)) + JSON.stringify(await reads.query('TABLE packaging.delivery_target'));
    expect(shown).not.toContain('S3RVER');
    expect(shown).not.toContain(hook.secret);
    // A change without keys keeps those there are.
    const renamed = { name: 'Renamed', accessKeyId: '', secretAccessKey: '' };
    await save.execute(admin, { ...bucketInput(), id: store3.id, ...renamed });
    expect(await test.execute(admin, { id: store3.id })).toMatchObject({ outcome: 'delivered' });
    expect((await query.targets(admin)).map(({ name }) => name)).toEqual(['CMS', 'Renamed']);
  });

  it.each([
    [{ kind: 'webhook', name: '', url: 'x' }, 'packaging.target-invalid', ['name', 'url']],
    [
      { kind: 's3', name: 'A', bucket: 'NO', region: '', prefix: '../' },
      'packaging.target-invalid',
      ['bucket', 'region', 'prefix', 'accessKeyId', 'secretAccessKey'],
    ],
    [{ kind: 'webhook', name: 'A', url: 'https://10.0.0.1/' }, 'packaging.target-address-refused', ['url']],
    [{ kind: 'webhook', name: 'A', url: 'http://169.254.169.254/' }, 'packaging.target-address-refused', ['url']],
  ] as const)('%j is refused with a sentence for each field', async (input, code, paths) => {
    const error = (await save.execute(admin, input).catch((reason: unknown) => reason)) as {
      code: string;
      errors: { path: string }[];
    };
    expect([error.code, error.errors.map(({ path }) => path)]).toEqual([code, paths]);
    expect(await query.targets(admin)).toEqual([]);
  });

  it('on a private address is refused also when it became one after it was saved', async () => {
    const { id } = await save.execute(admin, bucketInput());
    await database.asOwner(
      `UPDATE packaging.delivery_target SET settings = settings || '{"endpoint": "http://10.0.0.1"}'`,
    );
    expect(await test.execute(admin, { id })).toMatchObject({ outcome: 'refused', code: 'webhook.private-address' });
  });

  it('belongs to its organisation and to its administrators', async () => {
    const { url } = await receiver();
    const { id } = await save.execute(admin, { kind: 'webhook', name: 'CMS', url });
    for (const work of [
      () => test.execute(elsewhere, { id }),
      () => removeTarget.execute(elsewhere, { id }),
      () => save.execute(elsewhere, { kind: 'webhook', name: 'Mine', url, id }),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'packaging.target-not-found' });
    }
    expect([await query.targets(elsewhere), (await query.log(elsewhere, {})).items]).toEqual([[], []]);
    await expect(query.targets(member)).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });

  it('is one of twenty, also when two are saved at once', async () => {
    const { url } = await receiver();
    const one = (name: string) => save.execute(admin, { kind: 'webhook', name, url });
    for (let n = 0; n < 19; n += 1) await one(`N${n}`);
    const both = await Promise.allSettled([one('a'), one('b')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await query.targets(admin)).toHaveLength(20);
  });
});
