import { fork, spawnSync, type ChildProcess } from 'node:child_process';

/** How a process ended: by itself with a status, or by a signal such as SIGKILL. */
export interface Ended {
  status: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

export interface BuiltProcess {
  ended: Promise<Ended>;
  /** In good order. */
  stop(): Promise<void>;
}

/** One of our processes as it is built, ready to work; `module` such as `apps/worker/main.js`. */
export async function startBuilt(module: string, env: Record<string, string>): Promise<BuiltProcess> {
  const child = launch(`dist/${module}`, [], env);
  const ended = endOf(child);
  await Promise.race([
    new Promise<void>((resolve) => {
      child.on('message', (message) => {
        if (typeof message === 'object' && 'ready' in message) resolve();
      });
    }),
    ended.then(({ output }) => {
      throw new Error(`${module} ended before it was ready: ${output}`);
    }),
  ]);
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs a script to its end. */
export function runScript(file: string, args: string[], env: Record<string, string>): Promise<Ended> {
  return endOf(launch(file, args, env));
}

let isBuilt = false;

/** Builds once per test file what has changed. */
function launch(file: string, args: string[], env: Record<string, string>): ChildProcess {
  if (!isBuilt) {
    const { status } = spawnSync(process.execPath, ['scripts/build-if-needed.mjs', 'server'], {
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('The build failed.');
    isBuilt = true;
  }
  return fork(file, args, {
    env: { PATH: process.env['PATH'], ...env },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function endOf(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once('close', (status, signal) => resolve({ status, signal, output }));
  });
}
