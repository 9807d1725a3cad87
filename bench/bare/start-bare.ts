import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '../../apps/local/postgres/index.js';
import { Client } from '../ground/client.js';
import { cpuOf } from '../ground/cpu.js';
import { once, type Database } from '../ground/database.js';
import { startProcess } from '../ground/process.js';
import { SANDBOX_KEY, startSandbox } from '../ground/sandbox.js';
import { Statements } from '../ground/statements.js';
import { Licensed } from '../flow/licensed.js';
import type { House } from '../flow/product.js';
import { BARE_SCHEMA } from './schema.js';

const ARTICLES = 20;
const LINES = Array.from({ length: 8 }, (_, index) => ({
  ...{ code: `factor-${index}`, label: `A factor of the price, explained in words (${index})`, factor: '1.25' },
  running: { amount: '12000', currency: 'GBP' },
}));

/** The comparator with a database, a sandbox and buyers of its own. */
export async function startBare(database: Database, folder: string, buyers: number): Promise<House> {
  const { ownerUrl, appUrl } = await database.other('bare');
  await once(ownerUrl, BARE_SCHEMA);
  const urls = await furnish(ownerUrl);
  const sandbox = await startSandbox(join(folder, 'bare-stripe'));
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...{ DATABASE_URL: appUrl, PORT: port, STRIPE_API_URL: sandbox.url, STRIPE_SECRET_KEY: SANDBOX_KEY },
    STRIPE_WEBHOOK_SECRET: await sandbox.subscribe(`${origin}/stripe/event-notifications`),
  };
  const licensed = new Licensed();
  await licensed.listen(ownerUrl, 'public.licence');
  const server = await startProcess({ file: 'bench/bare/server.ts', env, healthUrl: `${origin}/healthz` });
  const clients = await Promise.all(Array.from({ length: buyers }, () => signedIn(ownerUrl, origin)));
  const payer = new Client(sandbox.url);
  return {
    statements: new Statements(database.adminUrl, appUrl),
    buyers: clients.map((client) => ({
      ...{ api: client, sandbox: payer, urls },
      licensed: (reference: string) => licensed.wait(reference),
    })),
    cpu: () => ({
      ...{ server: cpuOf(server.pid), sandbox: cpuOf(sandbox.process.pid) },
      ...{ postgres: cpuOf(database.pid, true), driver: cpuOf(process.pid) },
    }),
    settleDown: async () => {
      await once(ownerUrl, 'DELETE FROM job WHERE locked_at IS NULL');
    },
    stop: async () => {
      for (const client of [...clients, payer]) client.close();
      await Promise.all([server.stop(), licensed.close()]);
      await sandbox.process.stop();
    },
  };
}

async function furnish(ownerUrl: string): Promise<string[]> {
  const content = {
    headline: 'The ferry',
    blocks: Array.from({ length: 12 }, () => ({ text: 'The ferry left. '.repeat(30) })),
  };
  const urls = Array.from({ length: ARTICLES }, (_, index) => `http://quay-post.example/2026/11/ferry-${index}`);
  await once(ownerUrl, 'INSERT INTO article SELECT gen_random_uuid(), url, $2 FROM unnest($1::text[]) AS url', [
    urls,
    JSON.stringify(content),
  ]);
  await once(ownerUrl, 'INSERT INTO price_book VALUES (gen_random_uuid(), $1)', [JSON.stringify({ lines: LINES })]);
  return urls;
}

async function signedIn(ownerUrl: string, origin: string): Promise<Client> {
  const token = randomUUID();
  await once(ownerUrl, `INSERT INTO session VALUES ($1, gen_random_uuid(), gen_random_uuid(), 'Ada Reader')`, [token]);
  return new Client(origin, { authorization: token });
}
