import { join } from 'node:path';
import { startMailCatcher } from '../../apps/local/mail/start-mail-catcher.js';
import { freePort } from '../../apps/local/postgres/index.js';
import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { startProcess } from '../ground/process.js';
import type { Figures } from '../report/figures.js';
import type { Product } from './product.js';
import { flow } from './steps.js';

const FLOWS = 10;
const PATIENCE_MS = 60_000;
const STEP_MS = 50;
const WAITING = 'SELECT count(*)::int AS waiting FROM graphile_worker._private_jobs WHERE attempts < max_attempts';

/** What mails and packages cost, counted on their own: the waiting jobs of a few flows, done by the whole worker. */
export async function measureApart(figures: Figures, ground: Ground, product: Product): Promise<void> {
  const { ownerUrl } = await ground.database();
  await once(ownerUrl, 'DELETE FROM graphile_worker._private_jobs');
  for (let turn = 0; turn < FLOWS; turn += 1) await flow(product.buyers[0]!, turn);
  await product.worker.stop();
  const [smtpPort, pagePort] = [await freePort(), await freePort()];
  const folder = join(await ground.folder('mail'), 'mails');
  const mails = await startMailCatcher({ folder, host: '127.0.0.1', smtpPort, pagePort });
  ground.atEnd(() => mails.close());
  await product.statements.reset();
  const env = { ...product.env, SMTP_URL: `smtp://127.0.0.1:${smtpPort}` };
  const worker = await startProcess({ file: 'dist/apps/worker/main.js', env });
  ground.atEnd(() => worker.stop());
  const begun = performance.now();
  await drained(ownerUrl);
  const perFlow = (value: number): number => value / FLOWS;
  figures.add('apart', 'ms_per_flow', perFlow(performance.now() - begun), 'ms');
  figures.add('apart', 'statements_per_flow', perFlow(await product.statements.total()), '');
}

async function drained(ownerUrl: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const [row] = await once<{ waiting: number }>(ownerUrl, WAITING);
    if (row?.waiting === 0) return;
    if (performance.now() > deadline) throw new Error(`${row?.waiting} mail and packaging jobs were never done.`);
    await new Promise((next) => setTimeout(next, STEP_MS));
  }
}
