import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface ProcessPlan {
  name: string;
  /** Below `dist`, such as `apps/api/main.js`. */
  module: string;
  env: Record<string, string>;
  logFolder: string;
  /** Answers 200 when the process can work; without one its message `{ ready }` is enough. */
  healthUrl?: string;
  /** A process that does not send `{ ready }`. */
  silent?: boolean;
}

const DIST = fileURLToPath(new URL('../..', import.meta.url));
/** A small machine that starts several houses at once is slow, not broken; one that ends by itself is told at once. */
const START_PATIENCE_MS = 300_000;
const STOP_PATIENCE_MS = 12_000;
const HEALTH_STEP_MS = 25;
const MAX_LOG_BYTES = 10_000_000;
const KEPT_ERROR_CHARACTERS = 4_000;

/** A process of the house: started until it is healthy, its log kept in a file, stopped in good order. */
export class HouseProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private errors = '';

  constructor(
    private readonly plan: ProcessPlan,
    private readonly onEnd: (status: number | null, errors: string) => void,
  ) {}

  get name(): string {
    return this.plan.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  /** @throws Error with what the process said when it ends before it is ready */
  async start(env: Record<string, string> = this.plan.env): Promise<void> {
    const child = this.spawn(env);
    const ended = new Promise<never>((_resolve, reject) => {
      child.once('close', () => reject(new Error(this.errors.trim() || `The ${this.name} ended before it was ready.`)));
    });
    const late = pause(START_PATIENCE_MS, undefined, { ref: false }).then(() => {
      throw new Error(`The ${this.name} was not ready within five minutes. Its log: ${this.logPath}`);
    });
    await Promise.race([this.ready(child), ended, late]);
    child.once('close', (status) => {
      if (!this.stopping) this.onEnd(status, this.errors);
    });
    // Nobody waits for these any longer.
    ended.catch(() => undefined);
    late.catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await gone;
    clearTimeout(hard);
  }

  private get logPath(): string {
    return join(this.plan.logFolder, `${this.name}.log`);
  }

  private spawn(env: Record<string, string>): ChildProcess {
    mkdirSync(this.plan.logFolder, { recursive: true });
    const size = statSync(this.logPath, { throwIfNoEntry: false })?.size ?? 0;
    const log = openSync(this.logPath, size > MAX_LOG_BYTES ? 'w' : 'a');
    this.errors = '';
    const child = fork(join(DIST, this.plan.module), {
      // Newer versions of Node keep compiled modules there and start faster; Node 20 takes no notice.
      env: { NODE_COMPILE_CACHE: join(this.plan.logFolder, '..', 'compile-cache'), ...env },
      execArgv: ['--import', new URL('./tied-to-parent.js', import.meta.url).href],
      stdio: ['ignore', log, 'pipe', 'ipc'],
    });
    closeSync(log);
    child.stderr?.on('data', (chunk: Buffer) => {
      this.errors = (this.errors + chunk.toString()).slice(-KEPT_ERROR_CHARACTERS);
    });
    this.child = child;
    return child;
  }

  private async ready(child: ChildProcess): Promise<void> {
    if (!this.plan.silent) {
      await new Promise<void>((resolve) => {
        child.on('message', (message) => {
          if (typeof message === 'object' && 'ready' in message) resolve();
        });
      });
    }
    const { healthUrl } = this.plan;
    while (healthUrl !== undefined && this.child === child && child.exitCode === null) {
      const healthy = await fetch(healthUrl).then(
        ({ ok }) => ok,
        () => false,
      );
      if (healthy) return;
      await pause(HEALTH_STEP_MS);
    }
  }
}
