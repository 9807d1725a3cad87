import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canRead, serverAccount, type Account } from '../../apps/local/postgres/account.js';
import { freePort } from '../../apps/local/postgres/free-port.js';
import { build } from '../support/build.js';

// One machine, one command: what a person meets who starts, stops, kills and starts again.
const PORTS = ['PORT', 'ADMIN_PORT', 'STRIPE_SANDBOX_PORT', 'SMTP_PORT', 'MAIL_PORT', 'NEWSROOM_PORT'] as const;
type Ports = Record<(typeof PORTS)[number], string>;

interface Run {
  child: ChildProcess;
  /** What it said so far. */
  said(): string;
  ready: Promise<void>;
  ended: Promise<number | null>;
}

let dataDir: string;
let ports: Ports;
const runs: Run[] = [];

beforeAll(async () => {
  build();
  dataDir = await mkdtemp(join(tmpdir(), 'imprimatur-local-'));
  await chmod(dataDir, 0o755);
  ports = await freePorts();
});

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function freePorts(): Promise<Ports> {
  const free = await Promise.all(PORTS.map(async (name) => [name, String(await freePort())]));
  return Object.fromEntries(free) as Ports;
}

function start(env: Record<string, string> = {}, { uid, gid }: Partial<Account> = {}): Run {
  const { DATABASE_URL: _url, ...clean } = process.env;
  const child = fork('dist/apps/local/main.js', {
    env: {
      ...clean,
      ...ports,
      DATA_DIR: dataDir,
      DEMO: 'false',
      LOG_LEVEL: 'warn',
      DATABASE_WAIT_SECONDS: '180',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(uid === undefined ? {} : { uid, gid: gid! }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    ended.then(() => reject(new Error(said)), reject);
  });
  ready.catch(() => undefined);
  const run = { child, said: () => said, ready, ended };
  runs.push(run);
  return run;
}

const health = async (port: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}/readyz`)).status;
const pids = async (): Promise<Record<string, number>> =>
  (JSON.parse(await readFile(join(dataDir, 'house.json'), 'utf8')) as { pids: Record<string, number> }).pids;
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('npm start', () => {
  it('brings the house up, says where, and stops in good order', async () => {
    const run = start();
    await run.ready;
    await until(() => run.said().includes('Ctrl-C stops everything'));
    expect(run.said()).toContain(`http://localhost:${ports.PORT}`);
    expect(await Promise.all([health(ports.PORT), health(ports.ADMIN_PORT)])).toEqual([200, 200]);
    const processes = Object.values(await pids());
    // The same folder again, with its ports and with others: what runs goes on.
    const [again, beside] = [start(), start(await freePorts())];
    expect(await Promise.all([again.ended, beside.ended])).toEqual([1, 1]);
    expect(again.said()).toContain('Imprimatur seems to run already with this data');
    expect(beside.said()).toContain('Imprimatur already runs with this data.');
    expect(await Promise.all([health(ports.PORT), health(ports.ADMIN_PORT)])).toEqual([200, 200]);
    expect(Object.values(await pids())).toEqual(processes);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(processes.filter(isAlive)).toEqual([]);
  });

  it('starts again after a kill -9 with everything left behind, on the same ports and data', async () => {
    const killed = start();
    await killed.ready;
    const before = Object.values(await pids());
    killed.child.kill('SIGKILL');
    await killed.ended;
    await start().ready;
    expect(before.filter(isAlive)).toEqual([]);
    expect(await health(ports.PORT)).toBe(200);
  });

  it('brings a crashed process back', async () => {
    await start().ready;
    const { worker, api } = await pids();
    process.kill(worker!, 'SIGKILL');
    process.kill(api!, 'SIGKILL');
    await until(async () => {
      const now = await pids();
      return now['worker'] !== worker && now['api'] !== api && isAlive(now['worker']!) && isAlive(now['api']!);
    });
    await until(() =>
      health(ports.PORT).then(
        (status) => status === 200,
        () => false,
      ),
    );
  });

  it('says which port is taken and how to choose another', async () => {
    const squatter = createServer().listen(Number(ports.ADMIN_PORT), '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const run = start();
    expect(await run.ended).toBe(1);
    squatter.close();
    expect(run.said()).toContain(
      `Port ${ports.ADMIN_PORT}, needed for the desk, is taken. Choose another: ADMIN_PORT=`,
    );
  });

  it('says that its data folder cannot be used, and ends', async () => {
    const file = join(dataDir, 'a-file');
    await writeFile(file, '');
    const locked = join(dataDir, 'locked');
    await mkdir(locked, { mode: 0o555 });
    const cases: [folder: string, why: string, who?: Account][] = [[file, 'that is a file, or lies under one']];
    if (process.platform === 'linux') cases.push(['/proc/imprimatur', 'the system makes no folder there']);
    // Root may write everywhere, so it lends the start to an ordinary user, if that one can read the checkout.
    const ordinary = serverAccount();
    if (await canRead(ordinary, process.cwd())) cases.push([locked, 'you may not write there', ordinary]);
    for (const [folder, why, who] of cases) {
      const run = start({ DATA_DIR: folder }, who);
      expect(await run.ended).toBe(78);
      expect(run.said()).toContain(`DATA_DIR is ${folder}, but ${why}.`);
      expect(run.said()).toContain('Set DATA_DIR to a folder that you may write to.');
    }
  });

  it('says every mistake in its settings', async () => {
    const run = start({ PORT: 'many', LOG_LEVEL: 'loud' });
    expect(await run.ended).toBe(78);
    expect(run.said()).toMatch(/PORT must be a whole number[\s\S]*LOG_LEVEL must be one of/);
  });
});
