import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import sharp from 'sharp';
import { OverrideRights } from '#libs/catalogue';
import { newId, type StaffActor } from '#libs/kernel';
import { QueuePackage } from '#libs/packaging';
import { loadConfig } from '#platform/config';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { asAdmin } from '../../apps/local/postgres/index.js';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { newsPage } from '../../test/support/press.js';
import { HOST, startProduct, type Product } from '../flow/product.js';
import { flow } from '../flow/steps.js';
import { cpuOf } from '../ground/cpu.js';
import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { peakOf } from '../ground/peak.js';
import { memoryOf, startProcess } from '../ground/process.js';
import { atLeast, atMost, type Figures } from '../report/figures.js';
import { barePackages } from './bare-package.js';

const PACKAGES = 216;
/** Built before the clock runs: fonts, keys and the compiler's warm-up belong to the first ones. */
const WARM = 96;
const PICTURE_BYTES = 300_000;
const PER_SECOND = 8;
const PATIENCE_MS = 120_000;
const STEP_MS = 100;
const BARE_ROUNDS = 48;
/** 500 pictures are 150 MB, and leave once more as text in the page; the document takes 60 of them along. */
const FLAT_MB = 150;
/** About 900 words, as the article has. */
const PARAGRAPHS = Array.from({ length: 15 }, () => 'The quay was quiet before the first boat came in. '.repeat(6));

/** Packages of one article with one picture of 300 kB, built by the whole worker from a full queue. */
export async function packageBench(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const product = await startProduct(database, await ground.folder('product'), 1);
  ground.atEnd(() => product.stop());
  const rooms = await NestFactory.createApplicationContext(WorkerModule.forRoot(loadConfig(product.env)), {
    logger: false,
  });
  ground.atEnd(() => rooms.close());
  await illustrate(product, rooms, database.ownerUrl);
  const buyer = { ...product.buyers[0]!, urls: [ILLUSTRATED], withPictures: true };
  for (let turn = 0; turn < PACKAGES; turn += 1) await flow(buyer, turn);
  await product.worker.stop();
  await once(database.ownerUrl, 'DELETE FROM graphile_worker._private_jobs');
  const licences = await once<Issued>(database.ownerUrl, LICENCES);
  for (const licence of licences) await rooms.get(QueuePackage).handle(licence);
  const worker = await startProcess({ file: 'dist/apps/worker/main.js', env: product.env });
  ground.atEnd(() => worker.stop());
  const before = memoryOf(worker.pid).now;
  const { rate, cpuMs } = await allBuilt(database.ownerUrl, worker.pid);
  figures.add('one-image', 'packages_per_s', rate, '1/s', atLeast(PER_SECOND));
  figures.add('one-image', 'packages_per_s_per_core', 1_000 / cpuMs, '1/s');
  figures.add('one-image', 'memory_peak', memoryOf(worker.pid).peak, 'MB');
  figures.add('one-image', 'memory_growth', memoryOf(worker.pid).now - before, 'MB');
  await worker.stop();
  await addMemory(figures);
  const bareMs = await barePackages(await picture(), PARAGRAPHS, BARE_ROUNDS);
  figures.add('bare-parts', 'packages_per_s_per_core', 1_000 / bareMs, '1/s');
  figures.add('one-image', 'ratio_per_core', bareMs / cpuMs, '', atLeast(0.5));
  figures.note(`The worker as it is, four jobs at a time; ${PACKAGES} packages, the first ${WARM} untimed.`);
  figures.note('Per core: packages for each second of processor time of the process, all its threads together.');
}

/** Written in every format from pictures that lie in the store, and built from their originals: neither may grow with them. */
async function addMemory(figures: Figures): Promise<void> {
  for (const count of [1, 300]) {
    const { peak, before } = await peakOf(join(import.meta.dirname, 'build-memory.ts'), [String(count)]);
    figures.add(`${count} pictures`, 'build_memory_growth', peak - before, 'MB', atMost(FLAT_MB));
  }
  for (const count of [1, 500]) {
    const { peak, before } = await peakOf(join(import.meta.dirname, 'archive-memory.ts'), [String(count)]);
    figures.add(`${count} pictures`, 'archive_memory_growth', peak - before, 'MB', atMost(FLAT_MB));
  }
}

const ILLUSTRATED = `http://${HOST}/2026/11/illustrated`;

/** An article with a picture that may be handed on, which lies where it lies after its first fetch. */
async function illustrate({ press }: Product, rooms: INestApplicationContext, ownerUrl: string): Promise<void> {
  const figure = '<figure><img src="/quay.jpg" alt="A quay"><figcaption>The old quay</figcaption></figure>';
  const page = { host: HOST, path: '/2026/11/illustrated', headline: 'The quay in a picture', words: 900, figure };
  const { articleId } = await press.article(ILLUSTRATED, newsPage(page));
  const [found] = await once<{ id: string }>(ownerUrl, PICTURE, [articleId]);
  if (!found) throw new Error('The article came without its picture.');
  const decision = { articleId, componentId: found.id, status: 'licensable', reason: 'Ours' } as const;
  await rooms.get(OverrideRights).execute(MANAGER, decision);
  const key = `catalogue/pictures/${articleId}/${found.id}`;
  await rooms.get<ObjectStorage>(STORAGE).put(key, await picture(), { contentType: 'image/jpeg' });
}

const MANAGER: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'rights@desk.example', name: 'Desk', roles: ['rights-manager'] },
};
const PICTURE = `SELECT c->>'id' AS id FROM catalogue.article, jsonb_array_elements(components) AS c
  WHERE article.id = $1 AND c->>'kind' = 'image'`;
type Issued = Parameters<QueuePackage['handle']>[0];
const LICENCES = `SELECT id AS "licenceId", reference, request_id AS "requestId", organisation_id AS "organisationId",
  requester_id AS "requesterId", revision, state FROM licensing.licence`;

/** A JPEG of about 300 kB: coarse noise, as detailed as a photograph. */
async function picture(): Promise<Buffer> {
  const [width, height] = [400, 267];
  const noise = sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
  const large = await noise.resize(1_600, 1_068).png().toBuffer();
  for (let quality = 95; quality > 10; quality -= 5) {
    const bytes = await sharp(large).jpeg({ quality }).toBuffer();
    if (bytes.length <= PICTURE_BYTES * 1.1) return bytes;
  }
  throw new Error('The picture could not be made small enough.');
}

/** How fast the queue was worked off after the first packages, and the processor time of each, in milliseconds. */
async function allBuilt(ownerUrl: string, pid: number): Promise<{ rate: number; cpuMs: number }> {
  const deadline = performance.now() + PATIENCE_MS;
  let warm: { count: number; cpu: number; at: number } | undefined;
  // One connection for all looks: a new one for each took a tenth of the machine from the worker.
  return asAdmin(ownerUrl, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ at: Date | null }>(BUILT);
      const built = rows.flatMap(({ at }) => (at ? [at.getTime()] : []));
      const cpu = cpuOf(pid);
      if (!warm && built.length >= WARM) warm = { count: built.length, cpu, at: built.at(-1)! };
      if (warm && built.length === PACKAGES) {
        const count = PACKAGES - warm.count;
        return { rate: (count * 1_000) / (built.at(-1)! - warm.at), cpuMs: (cpu - warm.cpu) / count };
      }
      if (performance.now() > deadline) throw new Error(`Only ${built.length} of ${PACKAGES} packages were built.`);
      await new Promise((next) => setTimeout(next, STEP_MS));
    }
  });
}

const BUILT = "SELECT built_at AS at FROM packaging.package WHERE state = 'ready' ORDER BY built_at";
