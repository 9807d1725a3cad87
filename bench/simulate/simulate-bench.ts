import { ALL_COUNTRIES, newId } from '#libs/kernel';
import { computeFee, examplePriceBook, type FeeFacts } from '#libs/pricing';
import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { memoryOf, startProcess } from '../ground/process.js';
import { atLeast, atMost, type Figures } from '../report/figures.js';
import { loadPastRequests } from './past-requests.js';

const REQUESTS = 100_000;
/** Up to here the engine's heap takes the size that it likes; from here on it must not grow with the number. */
const FEW = 50_000;
const MOST_GROWTH_MB = 40;
const MOST_SECONDS = 20;
const FEES_PER_SECOND = 100_000;
const FEES = 100_000;
const STEP_MS = 25;
const PATIENCE_MS = 120_000;
/** Everything 5% dearer: each request has another price. */
const DRAFT = { ...examplePriceBook('GBP'), base: '12600' };

/** A draft of a price book tried on past requests by the whole worker, and the fee function by itself. */
export async function simulateBench(figures: Figures, ground: Ground): Promise<void> {
  fees(figures);
  const { ownerUrl, appUrl } = await ground.database();
  const { titleId } = await loadPastRequests(ownerUrl, REQUESTS);
  const env = { DATABASE_URL: appUrl, DATA_DIR: await ground.folder('simulate'), LOG_LEVEL: 'silent' };
  const worker = await startProcess({ file: 'dist/apps/worker/main.js', env: { IMPRIMATUR_ENV: 'local', ...env } });
  ground.atEnd(() => worker.stop());
  await simulated(ownerUrl, titleId, FEW);
  const few = memoryOf(worker.pid).peak;
  const seconds = await simulated(ownerUrl, titleId, REQUESTS);
  const name = `${REQUESTS / 1_000}k`;
  figures.add(name, 'seconds', seconds, 's', atMost(MOST_SECONDS));
  figures.add(name, 'requests_per_s', REQUESTS / seconds, '1/s');
  figures.add(name, 'memory_peak', memoryOf(worker.pid).peak, 'MB');
  figures.add(name, 'memory_over_50k', memoryOf(worker.pid).peak - few, 'MB', atMost(MOST_GROWTH_MB));
  figures.note('One worker as it is; every request is priced under the book in force and under the draft.');
  figures.note('fee: computeFee alone over a mix of uses, by processor time of this process.');
}

/** Seconds until a simulation over the newest `count` requests is done. */
async function simulated(ownerUrl: string, titleId: string, count: number): Promise<number> {
  const id = newId();
  const begun = performance.now();
  await once(ownerUrl, START, [id, JSON.stringify({ book: DRAFT, rules: null }), titleId, count / REQUESTS]);
  await once(
    ownerUrl,
    `SELECT graphile_worker.add_job('licensing.run-simulation', json_build_object('simulationId', $1::text))`,
    [id],
  );
  for (;;) {
    const [row] = await once<{ state: string; seen: number }>(
      ownerUrl,
      'SELECT state, seen FROM licensing.simulation WHERE id = $1',
      [id],
    );
    const elapsed = performance.now() - begun;
    if (row?.state === 'done') {
      if (Math.abs(row.seen - count) > count / 100) throw new Error(`${row.seen} requests were seen, not ${count}.`);
      return elapsed / 1_000;
    }
    if (row?.state === 'failed' || elapsed > PATIENCE_MS) throw new Error(`The simulation is ${row?.state}.`);
    await new Promise((next) => setTimeout(next, STEP_MS));
  }
}

const START = `
  INSERT INTO licensing.simulation (id, kind, draft_id, candidate, title_id, currency, months, since_at, until_at, state,
    seen, started_by, started_by_name, created_at)
  VALUES ($1, 'price-book', $1, $2, $3, 'GBP', 12, now() - interval '1 year' * $4::float8, now() + interval '1 minute',
    'queued', 0, 'bench', 'Bench', now())`;

function fees(figures: Figures): void {
  const book = examplePriceBook('GBP');
  const uses = [
    use({}),
    use({
      countries: ['GB'],
      media: [
        { medium: 'web', audience: { kind: 'monthly-users', count: 250_000 } },
        { medium: 'print-newspaper', audience: { kind: 'circulation', count: 250_000 } },
      ],
    }),
    use({ purpose: 'non-profit', countries: ['KE', 'TZ', 'UG', 'RW'] }),
  ];
  for (const facts of uses) for (let n = 0; n < FEES / 10; n += 1) computeFee(book, facts);
  const before = process.cpuUsage();
  for (let n = 0; n < FEES; n += 1) computeFee(book, uses[n % uses.length]!);
  const { user, system } = process.cpuUsage(before);
  figures.add('fee', 'per_second_per_core', FEES / ((user + system) / 1_000_000), '1/s', atLeast(FEES_PER_SECOND));
}

const use = (change: Partial<FeeFacts>): FeeFacts => ({
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }],
  ...{ purpose: 'editorial', staff: null, countries: ALL_COUNTRIES, term: { kind: 'months', months: 12 } },
  ...{ exclusivity: 'none', alreadyPublished: false, rush: false },
  items: [{ key: 'a', words: 900, isExcerpt: false, images: 1, graphics: 0, videos: 0, translations: 0 }],
  ...change,
});
