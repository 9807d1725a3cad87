import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { memoryOf, startProcess } from '../ground/process.js';
import { SANDBOX_KEY, startSandbox } from '../ground/sandbox.js';
import { atMost, type Figures } from '../report/figures.js';
import { bareReading } from './bare-reading.js';
import { bookMany, chargeMany } from './load-charges.js';

const MOST_SECONDS = 30;
/** Above what a payout of a tenth of the size took. */
const MOST_MEGABYTES = 48;
const PATIENCE_MS = 240_000;
const STEP_MS = 20;
/** None of ours: they have to be found. */
const STRAY = 3;

/** A payout of many lines, read and compared by the whole worker; beside the least that has to be done for it. */
export const reconcileBench =
  (lines: number) =>
  async (figures: Figures, ground: Ground): Promise<void> => {
    const { ownerUrl, appUrl } = await ground.database();
    const folder = await ground.folder('reconcile');
    const sandbox = await startSandbox(folder);
    ground.atEnd(() => sandbox.process.stop());
    const env = {
      ...{ DATABASE_URL: appUrl, DATA_DIR: folder, LOG_LEVEL: 'silent', IMPRIMATUR_ENV: 'local' },
      ...{ STRIPE_API_URL: sandbox.url, STRIPE_SECRET_KEY: SANDBOX_KEY, STRIPE_WEBHOOK_SECRET: 'whsec_of_nobody' },
    };
    const worker = await startProcess({ file: 'dist/apps/worker/main.js', env });
    ground.atEnd(() => worker.stop());
    await payoutOf(lines / 10, { ownerUrl, sandbox: sandbox.url });
    const few = memoryOf(worker.pid).peak;
    const payoutId = await preparePayout(lines, { ownerUrl, sandbox: sandbox.url });
    const begun = performance.now();
    const found = await bareReading(ownerUrl, sandbox.url, payoutId);
    const bareSeconds = (performance.now() - begun) / 1000;
    if (found !== STRAY) throw new Error(`The comparator found ${String(found)} lines that are none of ours.`);
    const seconds = await reconciled(ownerUrl, payoutId);
    const name = `${String(lines / 1000)}k lines`;
    figures.add(name, 'seconds', seconds, 's', atMost(MOST_SECONDS));
    figures.add(name, 'bare_seconds', bareSeconds, 's');
    figures.add(name, 'ratio_to_bare', seconds / bareSeconds, '');
    figures.add(name, 'memory_peak', memoryOf(worker.pid).peak, 'MB');
    figures.add(name, 'memory_above_a_tenth', memoryOf(worker.pid).peak - few, 'MB', atMost(MOST_MEGABYTES));
    figures.note(
      'Bare: the same pages fetched, kept with pg and compared in one statement; no payout, no differences.',
    );
    figures.note(`${String(STRAY)} lines are none of ours: the run ends when they are differences, and only they.`);
  };

interface Where {
  ownerUrl: string;
  sandbox: string;
}

async function preparePayout(lines: number, { ownerUrl, sandbox }: Where): Promise<string> {
  const charges = await chargeMany(sandbox, lines);
  await bookMany(ownerUrl, charges.slice(STRAY));
  const answer = await fetch(`${sandbox}/_sandbox/payouts/run`, { method: 'POST', body: '{"early":true}' });
  const { payouts } = (await answer.json()) as { payouts: { id: string }[] };
  return payouts[0]!.id;
}

async function payoutOf(lines: number, where: Where): Promise<void> {
  await reconciled(where.ownerUrl, await preparePayout(lines, where));
}

/** Seconds from the order until the payout is explained and what is none of ours stands on the list. */
async function reconciled(ownerUrl: string, payoutId: string): Promise<number> {
  const begun = performance.now();
  await once(
    ownerUrl,
    `SELECT graphile_worker.add_job('finance.sync-payout', json_build_object('payoutId', $1::text))`,
    [payoutId],
  );
  for (;;) {
    const [row] = await once<{ differences: number }>(
      ownerUrl,
      `SELECT (SELECT count(*)::int FROM finance.difference d WHERE d.payout_id = p.id) AS differences
       FROM finance.payout p WHERE p.provider_id = $1 AND p.read_at IS NOT NULL`,
      [payoutId],
    );
    const elapsed = performance.now() - begun;
    if (row && row.differences !== STRAY) throw new Error(`${String(row.differences)} differences were found.`);
    if (row) return elapsed / 1000;
    if (elapsed > PATIENCE_MS) throw new Error('The payout was not reconciled in time.');
    await new Promise((next) => setTimeout(next, STEP_MS));
  }
}
