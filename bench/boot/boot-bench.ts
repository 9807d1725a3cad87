import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../apps/local/postgres/index.js';
import type { Ground } from '../ground/ground.js';
import { memoryOf, startProcess } from '../ground/process.js';
import { SANDBOX_KEY, startSandbox } from '../ground/sandbox.js';
import { atMost, type Figures } from '../report/figures.js';
import { median } from '../report/statistics.js';

const ROUNDS = 3;
const REST_MS = 3_000;
const READY_S = 5;
const REST_MB = 180;

/** From nothing to ready, and what each process holds when it has nothing to do. */
export async function bootBench(figures: Figures, ground: Ground): Promise<void> {
  const { appUrl } = await ground.database();
  const folder = await ground.folder('boot');
  const stripe = await measureSandbox(figures, ground);
  const env = {
    ...{ DATABASE_URL: appUrl, DATA_DIR: folder, LOG_LEVEL: 'warn', STRIPE_API_URL: stripe },
    ...{ STRIPE_SECRET_KEY: SANDBOX_KEY, STRIPE_WEBHOOK_SECRET: 'whsec_bench' },
  };
  for (const name of ['api', 'admin', 'worker'] as const) await measure(figures, name, env);
  figures.note(
    'Each process is started three times and the median is shown; memory is resident, after three seconds of rest.',
  );
}

async function measureSandbox(figures: Figures, ground: Ground): Promise<string> {
  const sandbox = await startSandbox(await ground.folder('stripe'));
  ground.atEnd(() => sandbox.process.stop());
  await pause(REST_MS);
  figures.add('stripe-sandbox', 'ready', sandbox.process.readyMs / 1_000, 's', atMost(READY_S));
  figures.add('stripe-sandbox', 'memory_at_rest', memoryOf(sandbox.process.pid).now, 'MB', atMost(REST_MB));
  return sandbox.url;
}

async function measure(figures: Figures, name: 'api' | 'admin' | 'worker', env: Record<string, string>): Promise<void> {
  const ready: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const port = String(await freePort());
    const file = `dist/apps/${name}/main.js`;
    const healthUrl = name === 'worker' ? {} : { healthUrl: `http://127.0.0.1:${port}/readyz` };
    const running = await startProcess({ file, env: { ...env, PORT: port, ADMIN_PORT: port }, ...healthUrl });
    ready.push(running.readyMs / 1_000);
    await pause(REST_MS);
    memory.push(memoryOf(running.pid).now);
    await running.stop();
  }
  figures.add(name, 'ready', median(ready), 's', atMost(READY_S));
  figures.add(name, 'memory_at_rest', median(memory), 'MB', atMost(REST_MB));
}
