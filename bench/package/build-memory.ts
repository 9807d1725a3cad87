// Run as a process of its own: builds a package of so many pictures as the worker does, from the originals on, and answers
// what it needed at most, in MB.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import sharp from 'sharp';
import { systemClock } from '#libs/kernel';
import type { Transactions } from '#platform/database';
import { FilesystemStorage } from '#platform/storage';
import { Threads } from '#platform/threads';
import { ArchivePackage } from '../../libs/packaging/src/package/archive-package.js';
import { BuildPackage } from '../../libs/packaging/src/package/build-package.js';
import type { FinishPackage } from '../../libs/packaging/src/package/finish-package.js';
import { InputStore } from '../../libs/packaging/src/package/input-store.js';
import type { LicenceToday } from '../../libs/packaging/src/package/licence-today.js';
import type { PackageSources } from '../../libs/packaging/src/package/package-sources.js';
import { aLicence, anItem, illustratedArticle } from '../../libs/packaging/src/testing/fixtures.js';
import { signBytes, someSources } from '../../libs/packaging/src/testing/package-fixtures.js';

const STEP_MS = 20;
const [WIDTH, HEIGHT] = [960, 640];
const DIFFERENT = 6;

/** A JPEG of some 200 kB: coarse noise, as detailed as a photograph. */
async function photograph(): Promise<Buffer> {
  const raw = { width: WIDTH / 4, height: HEIGHT / 4, channels: 3 } as const;
  const noise = sharp(randomBytes(raw.width * raw.height * 3), { raw });
  return sharp(await noise.resize(WIDTH, HEIGHT).png().toBuffer())
    .jpeg({ quality: 80 })
    .toBuffer();
}

const originals = await Promise.all(Array.from({ length: DIFFERENT }, photograph));
const folder = await mkdtemp(join(tmpdir(), 'build-memory-'));
const store = new InputStore(new FilesystemStorage(folder));

/** The use case as it is; the rows of the database are made up. */
async function build(count: number): Promise<void> {
  const { content, componentIds } = illustratedArticle(count);
  const snapshot = aLicence({ items: [anItem({ componentIds })] });
  const prefix = `p${count}`;
  const claimed = { id: prefix, reference: snapshot.reference, revision: 1, storagePrefix: prefix };
  const tx = { query: () => Promise.resolve([[claimed], 1]), update: () => Promise.resolve({ affected: 1 }) };
  let asked = 0;
  const picture = () => Promise.resolve(Buffer.from(originals[asked++ % DIFFERENT]!));
  const sources = {
    current: (shelf: ReturnType<InputStore['shelf']>) => someSources({ content, shelf, picture }),
    sign: signBytes,
  } as unknown as PackageSources;
  const finish = { execute: () => Promise.resolve() } as unknown as FinishPackage;
  const builder = new BuildPackage(
    { run: (work: (one: object) => Promise<unknown>) => work(tx) } as unknown as Transactions,
    sources,
    store,
    { of: () => Promise.resolve({ snapshot, notices: [] }) } as unknown as LicenceToday,
    new ArchivePackage(sources, store, new Threads({ drawingThreads: 0 }), finish),
    systemClock,
  );
  await builder.handle({ packageId: prefix }, { jobId: '1', attempt: 1, maxAttempts: 1 });
}

// The fonts, the compiler and the first package belong to the process.
await build(2);
const before = process.memoryUsage().rss;
let peak = before;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), STEP_MS);
await build(Number(process.argv[2]));
clearInterval(watch);
await rm(folder, { recursive: true });
process.send?.({ peak: peak / 1024 / 1024, before: before / 1024 / 1024 });
