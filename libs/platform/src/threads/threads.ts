import { Inject, Injectable } from '@nestjs/common';
import type { Piscina } from 'piscina';
import { CONFIG, type Config } from '#platform/config';

/**
 * A long computation: a function of one value in a module of its own. What goes in and comes out is copied between
 * threads (structured clone): plain data, and of an error no more than its name and message.
 */
export interface Task<Input, Output> {
  /** Under `imports` of package.json, such as `#tasks/certificate`. */
  module: `#tasks/${string}`;
  /** The function that the module exports. */
  name: string;
  /** The same function for the process's own thread. */
  load: () => Promise<(input: Input) => Output | Promise<Output>>;
}

/** Computes a task somewhere. */
export type Compute = <Input, Output>(task: Task<Input, Output>, input: Input) => Promise<Output>;

export const inThisThread: Compute = async (task, input) => (await task.load())(input);

/** An idle thread keeps its fonts and keys for the next package, and then gives its memory back. */
const IDLE_MS = 60_000;

/**
 * Computes beside the process's own thread, so that a settlement does not wait while a document is drawn. Threads begin
 * with the first task; `DRAWING_THREADS=0` computes in the process's own.
 */
@Injectable()
export class Threads {
  private pool: Promise<Piscina> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'drawingThreads'>) {}

  async run<Input, Output>(task: Task<Input, Output>, input: Input): Promise<Output> {
    if (this.config.drawingThreads === 0) return inThisThread(task, input);
    this.pool ??= this.open();
    return (await this.pool).run(input, {
      filename: import.meta.resolve(task.module),
      name: task.name,
    }) as Promise<Output>;
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.pool)?.close();
  }

  private async open(): Promise<Piscina> {
    const { Piscina } = await import('piscina');
    return new Piscina({ minThreads: 0, maxThreads: this.config.drawingThreads, idleTimeout: IDLE_MS });
  }
}
