import 'reflect-metadata';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Config } from '#platform/config';
import {
  builder,
  clock,
  closeWorld,
  database,
  FIRST_TRY,
  gate,
  issued,
  licence,
  log,
  queue,
  reads,
  storage,
  store,
  transactions,
  world,
} from '../../../../test/support/packaging-world.js';
import { packageKey } from '../package/input-store.js';
import { TidyPackages } from '../package/tidy-packages.js';
import { aPicture } from '../testing/package-fixtures.js';
import { OpenShortLink } from './open-short-link.js';
import { ShortLinks } from './short-links.js';

const config = { publicUrl: 'https://licensing.example', packageInputsDays: 30 } as Config;
const links = new ShortLinks(transactions, reads, config, clock);
const openLink = new OpenShortLink(links, gate, log, storage);
const zip = () => storage.get(packageKey(`packages/${licence.reference}/r1/v1`)).then(buffer);

async function built(): Promise<void> {
  await queue.handle(issued);
  const { id } = (await reads.one<{ id: string }>('SELECT id FROM packaging.package'))!;
  await builder.handle({ packageId: id }, FIRST_TRY);
}

beforeAll(async () => {
  world.picture = await aPicture();
});
beforeEach(async () => {
  Object.assign(world, { facts: [], state: 'active', revision: 1, oldest: 1 });
  await database.asOwner(
    'TRUNCATE packaging.package, packaging.delivery, packaging.delivery_try, packaging.short_link, packaging.handover',
  );
  await storage.delete(`packages/${licence.reference}/r1/v1/inputs.json`);
});
afterAll(closeWorld);

describe('a link', () => {
  const make = (isOneUse: boolean) =>
    links.make(
      { organisationId: issued.organisationId, reference: licence.reference, revision: 1 },
      { minutes: 10, isOneUse },
    );
  const tokenOf = ({ url }: { url: string }) => url.split('/').at(-1)!;

  it('for one use is used once, of several at the same moment by one; its download can be resumed', async () => {
    await built();
    const token = tokenOf(await make(true));
    const opened = await Promise.allSettled([1, 2, 3].map(() => openLink.execute({ token })));
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const bytes = await zip();
    const { etag } = (opened.find(({ status }) => status === 'fulfilled') as PromiseFulfilledResult<{ etag: string }>)
      .value;
    await expect(openLink.execute({ token, range: 'bytes=9-' })).rejects.toMatchObject({
      code: 'packaging.link-ended',
    });
    const rest = await openLink.execute({ token, range: 'bytes=9-', ifRange: etag });
    expect((await buffer(rest.stream)).equals(bytes.subarray(9))).toBe(true);
  });

  it('ends with its time and with its licence, and leaves only its hash', async () => {
    await built();
    const token = tokenOf(await make(false));
    expect(JSON.stringify(await reads.query('TABLE packaging.short_link'))).not.toContain(token);
    for (let n = 0; n < 2; n += 1) (await openLink.execute({ token })).stream.destroy();
    world.state = 'terminated';
    await expect(openLink.execute({ token })).rejects.toMatchObject({ code: 'packaging.licence-not-active' });
    world.state = 'active';
    clock.advance(11 * 60_000);
    for (const gone of [token, 'nonsense', 'x'.repeat(43)])
      await expect(openLink.execute({ token: gone })).rejects.toMatchObject({
        code: 'packaging.link-ended',
        kind: 'gone',
      });
  });
});

describe('the nightly tidying', () => {
  it('removes what a former version was made from after its days, and keeps what is licensed', async () => {
    await built();
    const tidy = new TidyPackages(reads, transactions, store, links, config, clock);
    const prefix = `packages/${licence.reference}/r1/v1`;
    clock.advance(31 * 86_400_000);
    await tidy.handle();
    // The only version keeps everything, however old.
    expect(await storage.head(`${prefix}/inputs.json`)).toBeDefined();
    await database.asOwner(
      `INSERT INTO packaging.package SELECT (jsonb_populate_record(p, '{"id": "019a0000-0000-7000-8000-0000000000ff", "version": 2}')).* FROM packaging.package p`,
    );
    await tidy.handle();
    expect(await storage.head(`${prefix}/inputs.json`)).toBeUndefined();
    expect(await storage.head(`${prefix}/pictures/images/01.jpg`)).toBeUndefined();
    for (const kept of ['package.zip', 'certificate.pdf'])
      expect(await storage.head(`${prefix}/${kept}`)).toBeDefined();
  });
});
