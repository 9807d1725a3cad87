import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteMigrated } from '../../apps/local/migrate-once.js';
import { freePort } from '../../apps/local/postgres/free-port.js';
import { build } from './build.js';
import { PATIENCE_MS } from './patience.js';
import type { TestDatabase } from './test-database.js';
import { testDatabase } from './test-database.js';

export interface HouseOptions {
  /** With the demo house in it; an empty one otherwise. */
  demo?: boolean;
  /** Over our own, such as `{ CRASH_AT: 'settlement.before-commit' }`. */
  env?: Record<string, string>;
}

export interface CaughtMail {
  to: string[];
  subject: string;
  text: string;
  html: string | null;
}

/** The whole house, started the way `npm start` does, on ports and a database of its own. */
export interface TestHouse {
  portal: string;
  desk: string;
  stripe: string;
  /** Origins of the demo's newspapers by title. */
  newsroom: Readonly<Record<string, string>>;
  database: TestDatabase;
  dataDir: string;
  /** Process ids by name (`api`, `admin`, `worker`, `stripe-sandbox`), as they are now. */
  pids(): Promise<Record<string, number>>;
  /** Caught mails to the address, the newest first. */
  mails(to: string): Promise<CaughtMail[]>;
  stop(): Promise<void>;
}

interface Ready {
  ready: 'house';
  addresses: Record<'portal' | 'desk' | 'mails' | 'stripe', string>;
  newsroom: Record<string, string>;
}

const PORTS = ['PORT', 'ADMIN_PORT', 'STRIPE_SANDBOX_PORT', 'SMTP_PORT', 'MAIL_PORT', 'NEWSROOM_PORT'];

/** Starts a house for a journey; `stop()` it in `afterAll`. */
export async function startHouse(options: HouseOptions = {}): Promise<TestHouse> {
  build();
  const database = await testDatabase();
  // It has every table of these very sources, so the house need not load the migrations to see that.
  await noteMigrated(database.ownerUrl, await readFile('dist/.server-build', 'utf8'));
  const dataDir = await mkdtemp(join(tmpdir(), 'imprimatur-house-'));
  const leave = async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const { child, addresses, newsroom } = await started(options, database, dataDir).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  return {
    ...{ portal: addresses.portal, desk: addresses.desk, stripe: addresses.stripe, newsroom, database, dataDir },
    pids: async () => {
      const facts = JSON.parse(await readFile(join(dataDir, 'house.json'), 'utf8')) as { pids: Record<string, number> };
      return facts.pids;
    },
    mails: async (to) => {
      const answer = await fetch(`${addresses.mails}/mails.json?to=${encodeURIComponent(to)}`);
      return (await answer.json()) as CaughtMail[];
    },
    stop: async () => {
      await ended(child);
      await leave();
    },
  };
}

const TRIES = 3;

/** Between the moment a port is found free and the one it is listened on, another test may take it: then with others. */
async function started(
  options: HouseOptions,
  database: TestDatabase,
  dataDir: string,
): Promise<Ready & { child: ChildProcess }> {
  for (let tried = 1; ; tried += 1) {
    const child = fork('dist/apps/local/main.js', {
      env: { ...process.env, ...(await environment(options, database, dataDir)), ...options.env },
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    try {
      return { child, ...(await readyOrReason(child)) };
    } catch (error) {
      if (tried === TRIES || !String(error).includes('is taken.')) throw error;
    }
  }
}

async function environment(
  { demo = false }: HouseOptions,
  database: TestDatabase,
  dataDir: string,
): Promise<Record<string, string>> {
  const ports = await Promise.all(PORTS.map(async (name) => [name, String(await freePort())]));
  return {
    ...(Object.fromEntries(ports) as Record<string, string>),
    ...{ DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl, DATA_DIR: dataDir },
    ...{ DEMO: String(demo), LOG_LEVEL: 'warn', DATABASE_WAIT_SECONDS: String(PATIENCE_MS / 1000) },
  };
}

async function readyOrReason(child: ChildProcess): Promise<Ready> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if ((message as Ready).ready === 'house') resolve(message as Ready);
    });
    child.once('close', () => reject(new Error(`The house did not start: ${errors}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
