import { join } from 'node:path';
import { freePort } from '../../apps/local/postgres/index.js';
import { AuthClient } from '../../test/support/auth-client.js';
import { newsPage, PASSWORD, Press } from '../../test/support/press.js';
import { Client } from '../ground/client.js';
import { cpuOf } from '../ground/cpu.js';
import { once, type Database } from '../ground/database.js';
import { startProcess, type Running } from '../ground/process.js';
import { SANDBOX_KEY, startSandbox } from '../ground/sandbox.js';
import { Statements } from '../ground/statements.js';
import { Licensed } from './licensed.js';
import type { Buyer } from './steps.js';

export interface House {
  buyers: readonly Buyer[];
  statements: Statements;
  /** Processor time used so far by each part, in milliseconds. */
  cpu(): Record<string, number>;
  /** Clears away what waits for others, before each round. */
  settleDown(): Promise<void>;
  stop(): Promise<void>;
}

export interface Product extends House {
  env: Record<string, string>;
  press: Press;
  /** The worker without mails and packages; another may be started in its place. */
  worker: Running;
}

export const HOST = 'quay-post.example';
const ARTICLES = 20;

/** The processes of production, each its own: api, worker, sandbox, and the database they share. */
export async function startProduct(
  database: Database,
  folder: string,
  buyers: number,
  settings: Record<string, string> = {},
): Promise<Product> {
  const sandbox = await startSandbox(join(folder, 'stripe'));
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...{ DATABASE_URL: database.appUrl, DATA_DIR: folder, PORT: port, PUBLIC_URL: origin, RATE_LIMITS: 'off' },
    ...{ STRIPE_API_URL: sandbox.url, STRIPE_SECRET_KEY: SANDBOX_KEY, LOG_LEVEL: 'warn', ...settings },
    STRIPE_WEBHOOK_SECRET: await sandbox.subscribe(`${origin}/stripe/event-notifications`),
  };
  const press = await Press.open(env);
  const urls = await furnish(press);
  const licensed = new Licensed();
  await licensed.listen(database.ownerUrl, 'licensing.licence');
  const api = await startProcess({ file: 'dist/apps/api/main.js', env, healthUrl: `${origin}/readyz` });
  const worker = await startProcess({ file: 'bench/flow/flow-worker.ts', env });
  const clients = await Promise.all(Array.from({ length: buyers }, (_, index) => signedIn(press, origin, index)));
  const payer = new Client(sandbox.url);
  const product = {
    ...{ env, press, worker },
    statements: new Statements(database.adminUrl, database.appUrl),
    cpu: () => ({
      ...{ api: cpuOf(api.pid), worker: cpuOf(product.worker.pid), sandbox: cpuOf(sandbox.process.pid) },
      ...{ postgres: cpuOf(database.pid, true), driver: cpuOf(process.pid) },
    }),
    buyers: clients.map((client) => ({
      ...{ api: client, sandbox: payer, urls },
      licensed: (reference: string) => licensed.wait(reference),
    })),
    settleDown: async () => {
      await once(database.ownerUrl, 'DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL');
    },
    stop: async () => {
      for (const client of [...clients, payer]) client.close();
      await Promise.all([api.stop(), product.worker.stop(), licensed.close(), press.close()]);
      await sandbox.process.stop();
    },
  };
  return product;
}

async function furnish(press: Press): Promise<string[]> {
  await press.title('The Quay Post', HOST);
  const urls: string[] = [];
  for (let index = 1; index <= ARTICLES; index += 1) {
    const path = `/2026/11/ferry-${index}`;
    const headline = `The ferry that counted ${index} crates`;
    await press.article(`http://${HOST}${path}`, newsPage({ host: HOST, path, headline, words: 600 }));
    urls.push(`http://${HOST}${path}`);
  }
  return urls;
}

/** A member of an organisation of their own, with the cookie of their session. */
async function signedIn(press: Press, origin: string, index: number): Promise<Client> {
  const email = `buyer-${index}@kisumu.example`;
  await press.member(email, await press.organisation(`Kisumu Daily ${index}`));
  const visitor = new AuthClient(origin, origin);
  const { status } = await visitor.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  if (status !== 200) throw new Error(`Signing in answered ${status}.`);
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return new Client(origin, { cookie, origin });
}
