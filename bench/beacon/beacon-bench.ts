import { freePort } from '../../apps/local/postgres/index.js';
import { flow } from '../flow/steps.js';
import { startProduct } from '../flow/product.js';
import { once, type Database } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { startProcess } from '../ground/process.js';
import { atLeast, type Figures } from '../report/figures.js';
import { median } from '../report/statistics.js';
import { pixelUrl } from '#libs/packaging';
import { hits } from './hits.js';

const ROUNDS = 5;
const LOAD = { lanes: 16, seconds: 2 } as const;
const HALF = 0.5;
/** A second until the last hits are written, and the writing. */
const WRITTEN_MS = 2_000;

/** Readings as they are counted, by HTTP, against a bare Fastify handler that only answers the picture; in turns. */
export async function beaconBench(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const product = await startProduct(database, await ground.folder('beacon'), 1);
  ground.atEnd(() => product.stop());
  const origin = product.env['PUBLIC_URL']!;
  const path = new URL(pixelUrl(origin, await countedItem(database, () => flow(product.buyers[0]!, 0)))).pathname;
  const ours = { port: Number(new URL(origin).port), path };
  const bare = { port: await startBare(ground), path };
  for (const side of [ours, bare]) await hits(side, { ...LOAD, seconds: 1 });
  await written();
  const rounds: { product: number; bare: number }[] = [];
  let asked = 0;
  const before = await counted(database);
  const used = product.cpu()['api']!;
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const { answered, perSecond } = await hits(ours, LOAD);
    asked += answered;
    rounds.push({ product: perSecond, bare: (await hits(bare, LOAD)).perSecond });
  }
  const spent = product.cpu()['api']! - used;
  await written();
  figures.add('hit', 'per_s', median(rounds.map((each) => each.product)), '1/s');
  figures.add('hit', 'bare_per_s', median(rounds.map((each) => each.bare)), '1/s');
  figures.add('hit', 'cpu_api_per_hit', spent / asked, 'ms');
  figures.add('hit', 'counted_share', ((await counted(database)) - before) / asked, '', atLeast(1));
  figures.add('hit', 'ratio_to_bare', median(rounds.map((each) => each.product / each.bare)), '', atLeast(HALF));
  figures.note('One api process as in production; every hit is another reader’s, so every one is counted and written.');
  figures.note('Bare: Fastify alone answers the same picture; nothing is counted. Five rounds in turns, the median.');
}

const written = (): Promise<void> => new Promise((next) => setTimeout(next, WRITTEN_MS));

async function startBare(ground: Ground): Promise<number> {
  const port = await freePort();
  const healthUrl = `http://127.0.0.1:${String(port)}/healthz`;
  const server = await startProcess({ file: 'bench/beacon/bare-pixel.ts', env: { PORT: String(port) }, healthUrl });
  ground.atEnd(() => server.stop());
  return port;
}

/** The item of a licence whose organisation agreed to counting before it was issued. */
async function countedItem({ ownerUrl }: Database, buy: () => Promise<unknown>): Promise<string> {
  await once(
    ownerUrl,
    `INSERT INTO licensing.counting_choice (organisation_id, is_agreed, chosen_by, chosen_at)
     SELECT id, true, 'bench', now() FROM identity.organisation`,
  );
  await buy();
  const [item] = await once<{ id: string }>(ownerUrl, 'SELECT id FROM licensing.v_counted_item');
  return item!.id;
}

async function counted({ ownerUrl }: Database): Promise<number> {
  const [row] = await once<{ n: number }>(
    ownerUrl,
    'SELECT coalesce(sum(readings), 0)::int AS n FROM observance.daily_count',
  );
  return row!.n;
}
