import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A process under measurement. */
export interface Running {
  pid: number;
  /** From the start of the process until it said that it can work. */
  readyMs: number;
  /** What it said then. */
  said: Record<string, unknown>;
  send(message: object): void;
  stop(): Promise<void>;
}

export interface Plan {
  /** A built file below `dist`, or a source of the bench itself. */
  file: string;
  env: Record<string, string>;
  /** Answers 200 when the process can work; without one its first message is enough. */
  healthUrl?: string;
}

const STEP_MS = 5;
const STOP_PATIENCE_MS = 15_000;
const SOURCES = ['--conditions=source', '--import', pathToFileURL(resolve('scripts/typescript.mjs')).href];

/** Starts a process as production does. @throws Error with what it wrote when it ends before it is ready */
export async function startProcess({ file, env, healthUrl }: Plan): Promise<Running> {
  const begun = performance.now();
  const child = fork(resolve(file), {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
    execArgv: ['--no-warnings', ...(file.endsWith('.ts') ? SOURCES : [])],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said = await (healthUrl === undefined ? firstMessage(child) : healthy(child, healthUrl));
  const readyMs = performance.now() - begun;
  return { pid: child.pid!, readyMs, said, send: (message) => void child.send(message), stop: () => end(child) };
}

function firstMessage(child: ChildProcess): Promise<Record<string, unknown>> {
  return new Promise((done, fail) => {
    child.once('message', (message) => done(message as Record<string, unknown>));
    failOnEnd(child, fail);
  });
}

async function healthy(child: ChildProcess, url: string): Promise<Record<string, unknown>> {
  const ended = new Promise<never>((_done, fail) => failOnEnd(child, fail));
  const poll = async (): Promise<Record<string, unknown>> => {
    for (;;) {
      const { ok } = await fetch(url).catch(() => ({ ok: false }));
      if (ok) return {};
      await new Promise((next) => setTimeout(next, STEP_MS));
    }
  };
  return Promise.race([poll(), ended]);
}

function failOnEnd(child: ChildProcess, fail: (error: Error) => void): void {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4_000)));
  child.once('close', () => fail(new Error(`${child.spawnfile} ended: ${child.spawnargs.at(-1)}\n${errors}`)));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await gone;
  clearTimeout(hard);
}

/** Memory of a living process in megabytes: what it holds now, and the most it ever held (Linux; proc_pid_status(5)). */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN);
  return { now: kilobytes('VmRSS') / 1024, peak: kilobytes('VmHWM') / 1024 };
}
