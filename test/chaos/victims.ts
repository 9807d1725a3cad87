import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '../../apps/local/postgres/index.js';
import { startProcess, type Plan, type Running } from '../../bench/ground/process.js';
import { pause } from './chance.js';

/** Something that is killed with -9 and comes up again. */
export interface Victim {
  name: string;
  kill(): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const TRIES = 20;
const STEP_MS = 500;

/** Whoever keeps processes alive in production starts one again that has ended: so does this. */
export function processVictim(name: string, plan: Plan): Victim {
  let running: Running | undefined;
  let isKept = false;
  let keeping: Promise<void> | undefined;
  const start = (): Promise<void> => again(async () => void (running = await startProcess(plan)));
  const keep = async (): Promise<void> => {
    while (isKept) {
      await pause(STEP_MS);
      if (isKept && running && !isAlive(running.pid)) await start().catch(() => undefined);
    }
  };
  return {
    name,
    kill: () => {
      if (running && isAlive(running.pid)) process.kill(running.pid, 'SIGKILL');
    },
    start: async () => {
      if (!isKept) {
        await start();
        isKept = true;
        keeping = keep();
        return;
      }
      // Killed: the keeper has seen it, or is about to.
      for (let tried = 0; tried < TRIES && !(running && isAlive(running.pid)); tried += 1) await pause(STEP_MS);
    },
    stop: async () => {
      isKept = false;
      // It may be starting a killed one just now.
      await keeping;
      if (running && isAlive(running.pid)) await running.stop();
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The server's first process is killed: the others of it end by themselves, and what is committed is on disk. */
export async function databaseVictim(folder: string): Promise<Victim & { server: () => PostgresServer }> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  let server = await startPostgres({ folder });
  const { port } = server;
  return {
    name: 'postgres',
    server: () => server,
    kill: () => {
      if (isAlive(server.pid)) process.kill(server.pid, 'SIGKILL');
    },
    start: () =>
      again(async () => {
        const next = await startPostgres({ folder, port });
        if (next.port !== port) {
          await next.stop();
          throw new Error('The port is not free yet.');
        }
        server = next;
      }),
    stop: () => server.stop(),
  };
}

async function again(work: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried === TRIES) throw error;
      await pause(STEP_MS);
    }
  }
}

export interface Addresses {
  api: string;
  sandbox: string;
}

/** The processes of the house, on ports that stay the same. */
export function houseVictims(
  env: Record<string, string>,
  { api, sandbox }: Addresses,
  folder: string,
): Record<'api' | 'worker' | 'sandbox', Victim> {
  const sandboxEnv = {
    STRIPE_SANDBOX_PORT: new URL(sandbox).port,
    STRIPE_SANDBOX_DATA: join(folder, 'stripe'),
    STRIPE_SANDBOX_SECRET_KEY: env['STRIPE_SECRET_KEY']!,
  };
  return {
    api: processVictim('api', { file: 'dist/apps/api/main.js', env, healthUrl: `${api}/readyz` }),
    worker: processVictim('worker', { file: 'dist/apps/worker/main.js', env }),
    sandbox: processVictim('sandbox', {
      ...{ file: 'dist/apps/stripe-sandbox/main.js', env: sandboxEnv },
      healthUrl: `${sandbox}/_sandbox/health`,
    }),
  };
}
