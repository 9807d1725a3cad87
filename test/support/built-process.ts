import { fork, type ChildProcess } from 'node:child_process';
import { build } from './build.js';

export { freePort } from '../../apps/local/postgres/free-port.js';

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
  /** At once, as when the machine loses its power: nothing of it runs any more. */
  kill(): Promise<void>;
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
  const endedBy = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { ended, stop: () => endedBy('SIGTERM'), kill: () => endedBy('SIGKILL') };
}

/** Runs a script to its end. */
export function runScript(file: string, args: string[], env: Record<string, string>): Promise<Ended> {
  return endOf(launch(file, args, env));
}

function launch(file: string, args: string[], env: Record<string, string>): ChildProcess {
  build('server');
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
